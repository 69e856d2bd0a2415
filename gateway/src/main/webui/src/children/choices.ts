import type { Choice } from '@/fields/choice'
import type { PublishedChildForm } from './contract'

/** What can be chosen for a field of the form; the words stand under `child.choice.<field>`. */
export const CHOICES = {
  idState: ['HAS', 'NONE'],
  gender: ['MALE', 'FEMALE'],
  civilAffairsClass: ['ORPHAN', 'UNATTENDED', 'IN_DIFFICULTY', 'LEFT_BEHIND', 'MIGRANT', 'OTHER', 'NOT_RECOGNISED'],
  health: ['HEALTHY', 'DISABLED', 'ILL'],
  disabilityType: ['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'],
  disabilityGrade: ['1', '2', '3', '4'],
  schooling: ['NOT_YET', 'KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'COLLEGE', 'DROPPED_OUT', 'NOT_ENROLLED'],
  boarding: ['YES', 'NO'],
  status: ['HEALTHY', 'DEAD', 'MISSING', 'SEVERELY_DISABLED', 'SERIOUSLY_ILL', 'MENTALLY_ILL', 'IMPRISONED', 'IN_REHABILITATION', 'OUT_OF_CONTACT'],
  capacity: ['ABLE', 'LIMITED', 'UNABLE'],
  income: ['WORK', 'FARMING', 'STATE_AID', 'RELATIVES', 'OTHER'],
  consentState: ['GIVEN', 'REFUSED', 'NOT_ASKED'],
} as const

export type Chosen = keyof typeof CHOICES

/** Fields that are chosen as another one is. */
const AS: Record<string, Chosen> = { fatherStatus: 'status', motherStatus: 'status', guardianCapacity: 'capacity' }

type Translate = (key: string) => string

const kindOf = (field: string): Chosen | undefined => AS[field] ?? (field in CHOICES ? (field as Chosen) : undefined)

export function choicesOf(field: string, t: Translate): Choice[] {
  const kind = kindOf(field)
  return kind ? CHOICES[kind].map((value) => ({ value, text: t(`child.choice.${kind}.${value}`) })) : []
}

/** The words of what was chosen; nothing of what is empty, and what it is of what no choice is known. */
export function chosenWords(field: string, value: string | null | undefined, t: Translate): string {
  if (!value) return ''
  const kind = kindOf(field)
  return kind && CHOICES[kind].some((one) => one === value) ? t(`child.choice.${kind}.${value}`) : value
}

/** The category's name as the form's version has it; a withdrawn one is told by its code. */
export const categoryName = (published: PublishedChildForm | undefined, code: string): string =>
  published?.categories.find((one) => one.code === code)?.name ?? code

export const asChoices = (texts: readonly string[]): Choice[] => texts.map((value) => ({ value, text: value }))
