import { given } from '@/form/rules'
import type { ChildForm, ChildParent } from './contract'

/** The form as it is typed: every field has a value, empty until given, whether it is asked at present or not. */
export interface ChildDraft {
  name: string
  idState: 'HAS' | 'NONE'
  idNumber: string
  noIdReason: string
  gender: string
  birthDate: string
  ethnicity: string
  category: string
  civilAffairsClass: string
  health: string
  disabilityType: string
  disabilityGrade: string
  illness: string
  schooling: string
  school: string
  grade: string
  boarding: string
  fatherStatus: string
  fatherName: string
  fatherIdNumber: string
  fatherPhone: string
  motherStatus: string
  motherName: string
  motherIdNumber: string
  motherPhone: string
  guardianRelation: string
  guardianName: string
  guardianIdNumber: string
  guardianPhone: string
  guardianCapacity: string
  income: string[]
  policies: string[]
  consentState: string
  consentOn: string
  registeredResidence: string
  villageCode: string
  address: string
  /** 兄弟姐妹, from whom the family was taken over; registered with the child, and no part of the form. */
  siblingId: string
  siblingNumber: string
}

export const emptyChild = (): ChildDraft => ({
  name: '', idState: 'HAS', idNumber: '', noIdReason: '', gender: '', birthDate: '', ethnicity: '汉族', category: '', civilAffairsClass: '',
  health: '', disabilityType: '', disabilityGrade: '', illness: '', schooling: '', school: '', grade: '', boarding: '',
  fatherStatus: '', fatherName: '', fatherIdNumber: '', fatherPhone: '', motherStatus: '', motherName: '', motherIdNumber: '', motherPhone: '',
  guardianRelation: '', guardianName: '', guardianIdNumber: '', guardianPhone: '', guardianCapacity: '', income: [], policies: [],
  consentState: '', consentOn: '', registeredResidence: '', villageCode: '', address: '', siblingId: '', siblingNumber: '',
})

const AT_SCHOOL = ['KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'COLLEGE']

/** What is asked only of some: whether the rest of the form asks it now. What is not asked is not sent. */
export const isAsked = {
  idNumber: ({ idState }: ChildDraft) => idState === 'HAS',
  noIdReason: ({ idState }: ChildDraft) => idState === 'NONE',
  disability: ({ health }: ChildDraft) => health === 'DISABLED',
  illness: ({ health }: ChildDraft) => health === 'ILL',
  school: ({ schooling }: ChildDraft) => AT_SCHOOL.includes(schooling),
  consentOn: ({ consentState }: ChildDraft) => consentState === 'GIVEN' || consentState === 'REFUSED',
} as const

/** Where the guardian refuses the record, no more is asked and sent than may be kept then. */
export const isMinimal = ({ consentState }: ChildDraft): boolean => consentState === 'REFUSED'
const MINIMAL = ['name', 'gender', 'birthDate', 'category', 'villageCode'] as const

/** Of whom the name may be unknown. */
const UNNAMED = ['DEAD', 'MISSING', 'OUT_OF_CONTACT']
export const mayBeUnnamed = (status: string): boolean => UNNAMED.includes(status)

const parent = (status: string, name: string, idNumber: string, phone: string) => given({ status, name, idNumber, phone }) as unknown as ChildParent

/** What is sent: what is asked and given, spaces around it dropped. */
export function childFormOf(draft: ChildDraft): ChildForm {
  const d = draft
  const consent = given({ state: d.consentState, on: isAsked.consentOn(d) ? d.consentOn : '' })
  if (isMinimal(d)) return { ...given(Object.fromEntries(MINIMAL.map((field) => [field, d[field]]))), consent } as unknown as ChildForm
  const school = isAsked.school(d) ? { school: d.school, grade: d.grade, boarding: d.boarding ? d.boarding === 'YES' : '' } : {}
  const form = given({
    name: d.name, gender: d.gender, ethnicity: d.ethnicity, birthDate: d.birthDate, category: d.category, civilAffairsClass: d.civilAffairsClass,
    idNumber: isAsked.idNumber(d) ? d.idNumber : '',
    noIdReason: isAsked.noIdReason(d) ? d.noIdReason : '',
    registeredResidence: d.registeredResidence, villageCode: d.villageCode, address: d.address,
    health: d.health,
    ...(isAsked.disability(d) ? { disabilityType: d.disabilityType, disabilityGrade: d.disabilityGrade ? Number(d.disabilityGrade) : '' } : {}),
    illness: isAsked.illness(d) ? d.illness : '',
    schooling: d.schooling,
    ...school,
  })
  return {
    ...form,
    father: parent(d.fatherStatus, d.fatherName, d.fatherIdNumber, d.fatherPhone),
    mother: parent(d.motherStatus, d.motherName, d.motherIdNumber, d.motherPhone),
    guardian: given({
      name: d.guardianName, idNumber: d.guardianIdNumber, phone: d.guardianPhone, relation: d.guardianRelation, capacity: d.guardianCapacity,
    }),
    income: d.income,
    policies: d.policies,
    consent,
  } as unknown as ChildForm
}

const PEOPLE = ['father', 'mother', 'guardian'] as const
const fieldOf = (person: string, field: string) => `${person}${field.charAt(0).toUpperCase()}${field.slice(1)}`

/** The draft's name of a field that the server calls otherwise: `father.idNumber` is `fatherIdNumber`, `consent.on` `consentOn`. */
export function childField(serverField: string): string {
  const [whole = '', part] = serverField.replace(/\[\d+\]/, '').split('.')
  if (part) return fieldOf(whole, part)
  if (whole === 'father' || whole === 'mother') return `${whole}Status`
  return whole === 'guardian' ? 'guardianName' : whole === 'consent' ? 'consentState' : whole
}

const texts = (held: object, into: ChildDraft): Partial<ChildDraft> =>
  Object.fromEntries(Object.entries(held).filter(([field, value]) => field in into && (typeof value === 'string' || Array.isArray(value))))

/** The family and where it lives, as typed for one child; the guardian is asked again about each. */
function householdOf(form: ChildForm): Partial<ChildDraft> {
  const people = PEOPLE.flatMap((person) =>
    Object.entries(form[person] ?? {}).map(([field, value]) => [fieldOf(person, field), value ?? ''] as const),
  )
  return {
    ...Object.fromEntries(people),
    income: [...(form.income ?? [])],
    registeredResidence: form.registeredResidence ?? '',
    villageCode: form.villageCode,
    address: form.address ?? '',
  }
}

export function childDraftOf(form: ChildForm): ChildDraft {
  // What stands in for an answer on a new form would be one nobody gave on this.
  const empty = { ...emptyChild(), ethnicity: '' }
  return {
    ...empty,
    ...texts(form, empty),
    ...householdOf(form),
    idState: form.noIdReason ? 'NONE' : 'HAS',
    disabilityGrade: form.disabilityGrade ? String(form.disabilityGrade) : '',
    boarding: typeof form.boarding === 'boolean' ? (form.boarding ? 'YES' : 'NO') : '',
    consentState: form.consent?.state ?? '',
    consentOn: form.consent?.on ?? '',
  }
}

/** 兄弟姐妹: what is typed once for both. */
export const takenOverFrom = householdOf
