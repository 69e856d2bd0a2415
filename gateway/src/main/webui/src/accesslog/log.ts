import { volunteer } from '@/api/client'
import type { LoggedAccess, Page } from '@/api/types'

export interface LogFilter {
  from: string
  to: string
  person: string
}

/** As many rows as a spreadsheet is exported with; more than that is asked for in two parts. */
export const MOST_EXPORTED = 10_000
const AT_ONCE = 200

export async function readLog(filter: LogFilter, after?: string, limit?: number): Promise<Page<LoggedAccess>> {
  const given = Object.entries({ ...filter, after, limit }).filter(([, value]) => value)
  const { data } = await volunteer.GET('/access-log', { params: { query: Object.fromEntries(given) } })
  return (data ?? { items: [] }) as Page<LoggedAccess>
}

/** Everything that the filter lets through, newest first, and whether there is more than is exported. */
export async function readWhole(filter: LogFilter): Promise<{ rows: LoggedAccess[]; more: boolean }> {
  const rows: LoggedAccess[] = []
  let after: string | undefined
  do {
    const page = await readLog(filter, after, AT_ONCE)
    rows.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined && rows.length < MOST_EXPORTED)
  return { rows, more: after !== undefined }
}
