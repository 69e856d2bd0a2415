import type { PastAct } from '@/shell/ActHistory.vue'
import { pastActs as inWords, type ActKept } from '@/shell/history'

/** Of a round or of a village. A remark on a field says what stood there before; one without is the reason. */
export const pastActs = (history: readonly ActKept[], t: (key: string) => string): PastAct[] =>
  inWords(history, (act) => t(`screening.act.${act}`), (field) => t(`screening.former.${field}`))
