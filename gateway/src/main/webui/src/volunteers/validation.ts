import type { Draft } from './draft'
import { isRealDay, readIdNumber } from './idNumber'

/** Keys under `application.invalid` in the messages. */
export type Flaw =
  | 'required'
  | 'idFormat'
  | 'idDate'
  | 'idChecksum'
  | 'idBirthDate'
  | 'idGender'
  | 'date'
  | 'impossible'
  | 'underage'
  | 'mobile'
  | 'pledge'
  | 'future'
  | 'emergencyBoth'

export type Flaws = Partial<Record<keyof Draft, Flaw>>

const REQUIRED = ['name', 'gender', 'birthDate', 'idNumber', 'residenceCode', 'mobile', 'servingVillageCode', 'signedOn'] as const
const PLEDGES = ['noCrimePledge', 'recordQueryConsent', 'confidentialityPledge'] as const
/** Of age on the day of signing. */
const ADULT_AT = 18
const EARLIEST_BIRTH = '1900-01-01'
const MOBILE = /^1[3-9]\d{9}$/
const ID_FLAWS = { format: 'idFormat', date: 'idDate', checksum: 'idChecksum' } as const

/** Full years between two days, both YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The rules of the server, checked while typing, so that a clerk on a slow line need not send a form to hear of them. */
export function flawsOf(draft: Draft, today: string): Flaws {
  const flaws: Flaws = {}
  const say = (field: keyof Draft, flaw: Flaw) => (flaws[field] ??= flaw)

  for (const field of REQUIRED) if (!draft[field].trim()) say(field, 'required')
  for (const field of PLEDGES) if (!draft[field]) say(field, 'pledge')
  if (draft.idNumber) checkId(draft, say)
  if (draft.birthDate) {
    if (!isRealDay(draft.birthDate)) say('birthDate', 'date')
    else if (draft.birthDate > today || draft.birthDate < EARLIEST_BIRTH) say('birthDate', 'impossible')
    else if (ageOn(draft.birthDate, draft.signedOn || today) < ADULT_AT) say('birthDate', 'underage')
  }
  if (draft.mobile && !MOBILE.test(draft.mobile)) say('mobile', 'mobile')
  if (draft.emergencyMobile && !MOBILE.test(draft.emergencyMobile)) say('emergencyMobile', 'mobile')
  if (draft.emergencyName && !draft.emergencyMobile) say('emergencyMobile', 'emergencyBoth')
  if (draft.emergencyMobile && !draft.emergencyName) say('emergencyName', 'emergencyBoth')
  if (draft.signedOn > today) say('signedOn', 'future')
  return flaws
}

function checkId(draft: Draft, say: (field: keyof Draft, flaw: Flaw) => void): void {
  const id = readIdNumber(draft.idNumber)
  if (id.flaw) {
    say('idNumber', ID_FLAWS[id.flaw])
    return
  }
  if (draft.birthDate && draft.birthDate !== id.birthDate) say('birthDate', 'idBirthDate')
  if (draft.gender && draft.gender !== id.gender) say('gender', 'idGender')
}
