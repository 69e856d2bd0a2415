import { volunteer } from '@/api/client'
import type { NumberConflict, NumberConflictDecision, Page } from '@/api/types'

/** 号码核对: one ID number under two names. */
export const conflicts = {
  async page(open: boolean, after: string | undefined): Promise<Page<NumberConflict>> {
    const { data } = await volunteer.GET('/number-conflicts', { params: { query: { open, after } } })
    return (data ?? { items: [] }) as Page<NumberConflict>
  },

  async decide(id: string, decision: NumberConflictDecision, reason: string): Promise<true> {
    await volunteer.POST('/number-conflicts/{id}/decision', { params: { path: { id } }, body: { decision, reason } })
    return true
  },
}
