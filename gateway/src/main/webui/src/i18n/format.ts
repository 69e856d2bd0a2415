import { currentLanguage } from '.'

// Offices work in one time zone, wherever the reader's machine thinks it is.
const timeZone = 'Asia/Shanghai'

/** A moment in Shanghai, YYYY-MM-DD HH:mm in every language, as days are written. */
export function formatTime(instant: string | undefined): string {
  if (!instant) return '—'
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant))
}

const dayOf = (instant: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant)

/** The day in Shanghai, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date())

/** The day of an instant in Shanghai, YYYY-MM-DD as days are written everywhere; empty without one. */
export const formatDay = (instant: string | null | undefined): string => (instant ? dayOf(new Date(instant)) : '')

export function formatNumber(value: number | undefined): string {
  return value === undefined ? '—' : new Intl.NumberFormat(currentLanguage()).format(value)
}

export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '—'
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(part / whole)
}
