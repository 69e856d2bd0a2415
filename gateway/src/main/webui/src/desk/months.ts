import { today } from '@/i18n/format'

/** The last twelve months as YYYY-MM, newest first, as they are in Shanghai. */
export function lastMonths(day = today(), count = 12): string[] {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - back, 1)).toISOString().slice(0, 7))
}
