/** A day as it is typed in offices: 2026-07-01, 2026-7-1, 2026/7/1, 2026.7.1, 20260701 or 2026年7月1日. */
const DAY = /^(\d{4})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d{2})(\d{2}))$/
/** A day and a time, with a blank, a T or 日 between them. */
const MOMENT = /^(.+?)(?:[T\s]+)(\d{1,2})[:：](\d{2})$/

const two = (number: number): string => String(number).padStart(2, '0')
const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

/** The day as YYYY-MM-DD; empty when it is none. */
export function typedDay(typed: string): string {
  const [, year, month, day, closeMonth, closeDay] = DAY.exec(typed.trim()) ?? []
  if (!year) return ''
  const iso = `${year}-${two(Number(month ?? closeMonth))}-${two(Number(day ?? closeDay))}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && isoOf(date) === iso ? iso : ''
}

/** Day and time as YYYY-MM-DDTHH:MM; empty when they are none. */
export function typedMoment(typed: string): string {
  const [, day, hours, minutes] = MOMENT.exec(typed.trim()) ?? []
  const iso = typedDay(day ?? '')
  return iso && Number(hours) < 24 && Number(minutes) < 60 ? `${iso}T${two(Number(hours))}:${minutes}` : ''
}

/** The weeks of a month from Monday to Sunday, whole, with the days of the months beside it. */
export function weeksOf(year: number, month: number): string[][] {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const before = (first.getUTCDay() + 6) % 7
  const weeks = Math.ceil((before + new Date(Date.UTC(year, month, 0)).getUTCDate()) / 7)
  const dayAt = (offset: number) => isoOf(new Date(Date.UTC(year, month - 1, 1 - before + offset)))
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, day) => dayAt(week * 7 + day)))
}

/** A day so many days or months later. */
export function shifted(iso: string, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days)))
}
