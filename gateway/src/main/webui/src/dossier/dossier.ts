import { Intention } from '@/api/intention'
import { volunteer } from '@/api/client'
import type { Supplement } from '@/api/types'
import { present } from '@/api/present'

export async function printDossier(id: string, reason: string): Promise<Blob> {
  const { data } = await volunteer.POST('/applications/{id}/dossier', {
    params: { path: { id } },
    body: { reason },
    parseAs: 'blob',
  })
  return present(data)
}

export async function readSupplements(id: string): Promise<Supplement[]> {
  const { data } = await volunteer.GET('/applications/{id}/supplements', { params: { path: { id } } })
  return present(data)
}

/** The note that is being written: sent twice, it is kept once. */
export function supplementEntry() {
  const intention = new Intention()
  return async (id: string, text: string): Promise<void> => {
    await volunteer.POST('/applications/{id}/supplements', {
      params: { path: { id }, header: { 'Idempotency-Key': intention.keyFor({ id, text }) } },
      body: { text },
    })
    intention.fulfilled()
  }
}
