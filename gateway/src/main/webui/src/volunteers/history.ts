import type { Act, ApplicationDetail, HistoryEntry, Remark } from '@/api/types'

/** The latest step of that kind. */
export function lastOf(application: ApplicationDetail, wanted: Act): HistoryEntry | undefined {
  return [...application.history].reverse().find(({ act }) => act === wanted)
}

/** What the county said when it last sent the application back. */
export function lastRemarks(application: ApplicationDetail): Remark[] {
  return lastOf(application, 'RETURNED')?.remarks ?? []
}
