import { isRealDay, readIdNumber } from './idNumber'

/** Rules that forms have in common; the keys stand under `form.invalid` in the messages. */
export type CommonFlaw =
  | 'required' | 'idFormat' | 'idDate' | 'idChecksum' | 'idBirthDate' | 'idGender' | 'date' | 'impossible' | 'mobile' | 'future'

const EARLIEST_BIRTH = '1900-01-01'
const MOBILE = /^1[3-9]\d{9}$/
const ID_FLAWS = { format: 'idFormat', date: 'idDate', checksum: 'idChecksum' } as const

/** Full years between two days, both YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

export const isMobile = (typed: string): boolean => MOBILE.test(typed)

export function birthFlaw(birthDate: string, today: string): CommonFlaw | undefined {
  if (!isRealDay(birthDate)) return 'date'
  return birthDate > today || birthDate < EARLIEST_BIRTH ? 'impossible' : undefined
}

export function idFlaw(number: string): CommonFlaw | undefined {
  const { flaw } = readIdNumber(number)
  return flaw && ID_FLAWS[flaw]
}

/** Where birth day and sex do not agree with a number that checks out. */
export function idDisagreements({ idNumber, birthDate, gender }: { idNumber: string; birthDate: string; gender: string }) {
  const id = readIdNumber(idNumber)
  if (id.flaw) return {}
  return {
    birthDate: birthDate && birthDate !== id.birthDate ? ('idBirthDate' as const) : undefined,
    gender: gender && gender !== id.gender ? ('idGender' as const) : undefined,
  }
}

/** What is sent of typed texts: spaces around them dropped, what was left empty left out. */
export const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== '' && value !== undefined && value !== null),
  )
