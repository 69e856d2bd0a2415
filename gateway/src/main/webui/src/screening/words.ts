import type { PastAct } from '@/shell/ActHistory.vue'

/** As the service keeps an act, of a round or of a village. */
interface Entry {
  at: string
  act: string
  byName?: string | null
  remarks: readonly { field?: string | null; text: string }[]
}

/** Newest first. A remark on a field says what stood there before; one without is the reason. */
export const pastActs = (history: readonly Entry[], t: (key: string) => string): PastAct[] =>
  [...history].reverse().map(({ at, act, byName, remarks }) => ({
    what: t(`screening.act.${act}`),
    who: byName ?? '',
    at,
    said: remarks.map(({ field, text }) => ({ about: field ? t(`screening.former.${field}`) : '', text })),
  }))
