const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

export type IdFlaw = 'format' | 'date' | 'checksum'
export type IdReading = { flaw: IdFlaw } | { flaw?: undefined; birthDate: string; gender: 'MALE' | 'FEMALE' }

/** A calendar day that exists, as YYYY-MM-DD; 29 February only in leap years. */
export function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

/** Reads a resident ID number (GB 11643): what it says of its holder, or the first thing that is wrong with it. */
export function readIdNumber(number: string): IdReading {
  if (!/^\d{17}[\dX]$/.test(number)) return { flaw: 'format' }
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isRealDay(birthDate)) return { flaw: 'date' }
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(number[position]), 0)
  if (CHECK_CHARACTERS[sum % 11] !== number[17]) return { flaw: 'checksum' }
  return { birthDate, gender: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' }
}
