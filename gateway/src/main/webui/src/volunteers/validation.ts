import { ageOn, birthFlaw, idDisagreements, idFlaw, isMobile, type CommonFlaw } from '@/form/rules'
import type { Draft } from './draft'

/** Keys under `application.invalid` in the messages, beside those that forms have in common. */
export type Flaw = CommonFlaw | 'underage' | 'pledge' | 'emergencyBoth'

export type Flaws = Partial<Record<keyof Draft, Flaw>>

const REQUIRED = ['name', 'gender', 'birthDate', 'idNumber', 'residenceCode', 'mobile', 'servingVillageCode', 'signedOn'] as const
const PLEDGES = ['noCrimePledge', 'recordQueryConsent', 'confidentialityPledge'] as const
/** Of age on the day of signing. */
const ADULT_AT = 18

/** The rules of the server, checked while typing, so that a clerk on a slow line need not send a form to hear of them. */
export function flawsOf(draft: Draft, today: string): Flaws {
  const flaws: Flaws = {}
  const say = (field: keyof Draft, flaw: Flaw | undefined) => flaw && (flaws[field] ??= flaw)

  for (const field of REQUIRED) if (!draft[field].trim()) say(field, 'required')
  for (const field of PLEDGES) if (!draft[field]) say(field, 'pledge')
  if (draft.idNumber) say('idNumber', idFlaw(draft.idNumber))
  const beside = idDisagreements(draft)
  say('birthDate', beside.birthDate)
  say('gender', beside.gender)
  if (draft.birthDate) {
    const flaw = birthFlaw(draft.birthDate, today)
    say('birthDate', flaw ?? (ageOn(draft.birthDate, draft.signedOn || today) < ADULT_AT ? 'underage' : undefined))
  }
  if (draft.mobile && !isMobile(draft.mobile)) say('mobile', 'mobile')
  if (draft.emergencyMobile && !isMobile(draft.emergencyMobile)) say('emergencyMobile', 'mobile')
  if (draft.emergencyName && !draft.emergencyMobile) say('emergencyMobile', 'emergencyBoth')
  if (draft.emergencyMobile && !draft.emergencyName) say('emergencyName', 'emergencyBoth')
  if (draft.signedOn > today) say('signedOn', 'future')
  return flaws
}
