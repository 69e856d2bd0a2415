import type { ApplicationDetail, Remark } from '@/api/types'

/** What the county said when it last sent the application back. */
export function lastRemarks(application: ApplicationDetail): Remark[] {
  return [...application.history].reverse().find(({ act }) => act === 'RETURNED')?.remarks ?? []
}
