import { divisionName } from '@/divisions/divisions'
import type { PastAct } from './ActHistory.vue'

interface RemarkSaid {
  field?: string | null
  text: string
}

/** As the services keep an act. */
export interface ActKept {
  at: string
  act: string
  byName?: string | null
  byOffice?: string
  remarks?: readonly RemarkSaid[]
}

/** The latest step of that kind. */
export const lastOf = <E extends { act: string }>(history: readonly E[], act: E['act']): E | undefined =>
  [...history].reverse().find((entry) => entry.act === act)

/** A history as it is shown, newest first; what is said of a field begins with the words for it. */
export const pastActs = (history: readonly ActKept[], what: (act: string) => string, about: (field: string, act: string) => string): PastAct[] =>
  [...history].reverse().map(({ at, act, byName, byOffice, remarks }) => ({
    what: what(act),
    who: `${divisionName(byOffice)} ${byName ?? ''}`.trim(),
    at,
    said: (remarks ?? []).map(({ field, text }) => ({ about: field ? about(field, act) : '', text })),
  }))
