import { Intention } from '@/api/intention'
import { volunteer } from '@/api/client'
import type { ApplicationState, NewTransfer, Transfer } from '@/api/types'
import type { KeysetPage } from '@/shell/keysetList'
import { present } from '@/api/present'

/** 转入转出: volunteers who move from county to county. */
export const transfers = {
  async list(after?: string): Promise<KeysetPage<Transfer>> {
    const { data } = await volunteer.GET('/transfers', { params: { query: { after } } })
    return present(data)
  },

  async accept(id: string): Promise<ApplicationState> {
    const { data } = await volunteer.POST('/transfers/{id}/acceptance', { params: { path: { id } } })
    return present(data)
  },

  async refuse(id: string, reason: string): Promise<true> {
    await volunteer.POST('/transfers/{id}/refusal', { params: { path: { id } }, body: { reason } })
    return true
  },

  async withdraw(id: string): Promise<true> {
    await volunteer.POST('/transfers/{id}/withdrawal', { params: { path: { id } } })
    return true
  },
}

/** The dialog in which somebody is offered: pressed twice, it offers once. */
export function transferOffer() {
  const intention = new Intention()
  return async (transfer: NewTransfer): Promise<true> => {
    await volunteer.POST('/transfers', {
      params: { header: { 'Idempotency-Key': intention.keyFor(transfer) } },
      body: transfer,
    })
    intention.fulfilled()
    return true
  }
}
