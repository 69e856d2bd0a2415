import { child } from '@/api/client'
import { Intention } from '@/api/intention'
import type {
  OpenTask,
  Page,
  ScreenedTownship,
  ScreenedVillage,
  ScreeningDetail,
  ScreeningFindings,
  ScreeningRound,
  ScreeningRoundDetail,
  VillageFilter,
} from '@/api/types'
import { present } from '@/api/present'

export async function listRounds(after?: string): Promise<Page<ScreeningRound>> {
  const { data } = await child.GET('/screening-rounds', { params: { query: after ? { after } : {} } })
  return present(data)
}

export async function readRound(id: string): Promise<ScreeningRoundDetail> {
  const { data } = await child.GET('/screening-rounds/{id}', { params: { path: { id } } })
  return present(data)
}

export async function townshipsOf(id: string): Promise<ScreenedTownship[]> {
  const { data } = await child.GET('/screening-rounds/{id}/townships', { params: { path: { id } } })
  return present(data)
}

/** Villages of a round, by code, of one township or of the own office. */
export async function villagesOf(
  id: string,
  asked: { township?: string; only?: VillageFilter; after?: string },
): Promise<Page<ScreenedVillage>> {
  const query = { limit: 100, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) }
  const { data } = await child.GET('/screening-rounds/{id}/villages', { params: { path: { id }, query } })
  return present(data)
}

/** Opens rounds of one page; each is one intention, so that a repeated press does not open two. */
export function opening() {
  const intention = new Intention()

  return async function open(title: string, dueOn: string): Promise<string> {
    const body = { title, dueOn }
    const header = { 'Idempotency-Key': intention.keyFor(body) }
    const { data } = await child.POST('/screening-rounds', { params: { header }, body })
    intention.fulfilled()
    return present<{ id: string }>(data).id
  }
}

/** What the county does with a round as it was last seen. */
export const roundSteps = ({ id, version }: Pick<ScreeningRound, 'id' | 'version'>) => ({
  async changeDueDay(dueOn: string, reason: string): Promise<void> {
    await child.POST('/screening-rounds/{id}/due-day', { params: { path: { id } }, body: { version, dueOn, reason } })
  },

  async close(): Promise<void> {
    await child.POST('/screening-rounds/{id}/closing', { params: { path: { id } }, body: { version } })
  },
})

/** Reports villages, each once however often the button is pressed. */
export function reporting() {
  const intention = new Intention()

  return async function report(roundId: string, villageCode: string, findings: ScreeningFindings): Promise<void> {
    const body = { roundId, villageCode, findings }
    const header = { 'Idempotency-Key': intention.keyFor(body) }
    await child.POST('/screenings', { params: { header }, body })
    intention.fulfilled()
  }
}

export async function readScreening(id: string): Promise<ScreeningDetail> {
  const { data } = await child.GET('/screenings/{id}', { params: { path: { id } } })
  return present(data)
}

export async function correctScreening(
  { id, version }: Pick<ScreeningDetail, 'id' | 'version'>,
  findings: ScreeningFindings,
  reason: string,
): Promise<void> {
  await child.POST('/screenings/{id}/correction', { params: { path: { id } }, body: { version, findings, reason } })
}

/** What waits for the own office. */
export async function screeningTasks(): Promise<OpenTask[]> {
  const { data } = await child.GET('/tasks')
  return present(data)
}
