import { ageOn, birthFlaw, idDisagreements, idFlaw, isMobile, type CommonFlaw } from '@/form/rules'
import { readIdNumber } from '@/form/idNumber'
import { isAsked, isMinimal, mayBeUnnamed, type ChildDraft } from './draft'

/** Keys under `child.invalid` in the messages, beside those that forms have in common. */
export type ChildFlaw = CommonFlaw | 'ofAge' | 'nameCharacters' | 'parentTooYoung' | 'guardianUnderAge' | 'otherPerson' | 'nameOfParent'

export type ChildFlaws = Partial<Record<keyof ChildDraft, ChildFlaw>>

const REQUIRED = [
  'name', 'gender', 'birthDate', 'category', 'civilAffairsClass', 'health', 'schooling', 'fatherStatus', 'motherStatus', 'guardianName',
  'guardianRelation', 'guardianCapacity', 'consentState', 'registeredResidence', 'villageCode',
] as const
/** What is asked although the guardian refuses the record. */
const ALWAYS: readonly (keyof ChildDraft)[] = ['name', 'gender', 'birthDate', 'category', 'villageCode', 'consentState']
const NAMES = ['name', 'fatherName', 'motherName', 'guardianName'] as const
const NAME = /^[\p{L}\p{M}·.' -]+$/u
const ADULT_AT = 18
/** So much older than a child its parents are at least. */
const PARENT_OLDER_BY = 14

/** The rules of the server, checked while typing. */
export function childFlawsOf(draft: ChildDraft, today: string): ChildFlaws {
  const flaws: ChildFlaws = {}
  const say = (field: keyof ChildDraft, flaw: ChildFlaw | undefined | false) => flaw && (flaws[field] ??= flaw)
  const need = (field: keyof ChildDraft) => say(field, !String(draft[field]).trim() && 'required')

  if (isMinimal(draft)) {
    ALWAYS.forEach(need)
    need('consentOn')
    checkName('name', draft, say)
    checkBirth({ ...draft, idNumber: '' }, today, say)
    say('consentOn', draft.consentOn > today && 'future')
    return flaws
  }
  REQUIRED.forEach(need)
  need(isAsked.idNumber(draft) ? 'idNumber' : 'noIdReason')
  if (isAsked.disability(draft)) (['disabilityType', 'disabilityGrade'] as const).forEach(need)
  if (isAsked.illness(draft)) need('illness')
  if (isAsked.consentOn(draft)) need('consentOn')
  for (const parent of ['father', 'mother'] as const) {
    const status = draft[`${parent}Status`]
    // A number says nothing of somebody who has no name.
    if (status && !(mayBeUnnamed(status) && !draft[`${parent}IdNumber`] && !draft[`${parent}Phone`])) need(`${parent}Name`)
  }

  for (const field of NAMES) checkName(field, draft, say)
  checkBirth(draft, today, say)
  checkKin(draft, today, say)
  say('consentOn', isAsked.consentOn(draft) && draft.consentOn > today && 'future')
  return flaws
}

type Say = (field: keyof ChildDraft, flaw: ChildFlaw | undefined | false) => unknown

function checkName(field: (typeof NAMES)[number], draft: ChildDraft, say: Say): void {
  const name = draft[field].trim()
  say(field, !!name && !NAME.test(name) && 'nameCharacters')
}

function checkBirth(draft: ChildDraft, today: string, say: Say): void {
  if (isAsked.idNumber(draft) && draft.idNumber) {
    say('idNumber', idFlaw(draft.idNumber))
    const beside = idDisagreements(draft)
    say('birthDate', beside.birthDate)
    say('gender', beside.gender)
  }
  if (!draft.birthDate) return
  say('birthDate', birthFlaw(draft.birthDate, today) ?? (ageOn(draft.birthDate, today) >= ADULT_AT && 'ofAge'))
}

/** Parents and guardian: numbers and phones that can be, ages that can be, and no two people under one number. */
function checkKin(draft: ChildDraft, today: string, say: Say): void {
  const numbers = new Set(isAsked.idNumber(draft) && draft.idNumber ? [draft.idNumber] : [])
  for (const person of ['father', 'mother', 'guardian'] as const) {
    const [numberField, phoneField] = [`${person}IdNumber`, `${person}Phone`] as const
    const number = draft[numberField]
    say(phoneField, !!draft[phoneField] && !isMobile(draft[phoneField]) && 'mobile')
    if (!number) continue
    say(numberField, idFlaw(number))
    const id = readIdNumber(number)
    if (id.flaw) continue
    if (person === 'guardian') say(numberField, ageOn(id.birthDate, today) < ADULT_AT && 'guardianUnderAge')
    else say(numberField, !!draft.birthDate && ageOn(id.birthDate, draft.birthDate) < PARENT_OLDER_BY && 'parentTooYoung')
    // Who cares for a child may well be its father or mother, but never the child.
    const taken = person === 'guardian' ? number === draft.idNumber && isAsked.idNumber(draft) : numbers.has(number)
    say(numberField, taken && 'otherPerson')
    numbers.add(number)
  }
  const same = (['father', 'mother'] as const).find((parent) => draft.guardianIdNumber && draft[`${parent}IdNumber`] === draft.guardianIdNumber)
  say('guardianName', !!same && draft[`${same}Name`].trim() !== draft.guardianName.trim() && 'nameOfParent')
}
