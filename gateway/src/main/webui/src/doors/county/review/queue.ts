import { reactive, ref } from 'vue'
import type { ListOrder, Stage } from '@/api/types'
import { findApplications } from '@/volunteers/applications'

export type QueueFilter = { stage: Stage | ''; township: string; name: string }

/** What of the list is looked at, for the list and for whoever goes through it one by one. A name stands in no address. */
export const queueFilter = reactive<QueueFilter>({ stage: 'SUBMITTED', township: '', name: '' })

/** What waits is worked off from its oldest; what is looked up begins with its newest. */
export const orderOf = ({ stage }: QueueFilter): ListOrder => (stage === 'SUBMITTED' ? 'OLDEST_FIRST' : 'NEWEST_FIRST')

const AGAINST: Record<ListOrder, ListOrder> = { OLDEST_FIRST: 'NEWEST_FIRST', NEWEST_FIRST: 'OLDEST_FIRST' }

/** Who comes behind, or before, an application in the list as it is filtered and ordered; nothing at its end. */
export async function neighbourOf(filter: QueueFilter, id: string, where: 'behind' | 'before'): Promise<string | undefined> {
  const order = orderOf(filter)
  const page = await findApplications({
    ...filter,
    stage: filter.stage || undefined,
    order: where === 'behind' ? order : AGAINST[order],
    after: id,
    limit: 1,
  })
  return page.items[0]?.id
}

/** The opinion that was given last: it stays for the next, and is looked at each time. */
export const lastOpinion = ref('')

/** Who was decided on a moment ago, and what was decided: it can still be taken back there. */
export const lastDecision = ref<{ id: string; name: string; decision: 'approved' | 'returned' | 'refused' }>()
