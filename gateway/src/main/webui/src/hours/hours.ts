import { volunteer } from '@/api/client'
import { Intention } from '@/api/intention'
import type { ApplicationItem, Outcome, ServiceKind, ServiceRecord, Stage, WaitingServiceRecords } from '@/api/types'
import { present } from '@/api/present'
import { findApplications } from '@/volunteers/applications'

export const KINDS: readonly ServiceKind[] = [
  'VISIT', 'TUTORING', 'COMPANIONSHIP', 'POLICY', 'AID', 'ACTIVITY', 'PUBLICITY', 'OTHER',
]
const NOT_TAKEN_IN: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REFUSED']

export interface NewHours {
  servedOn: string
  kind: ServiceKind
  hours: number
  volunteers: string[]
}

/** Enters hours, once however often the button is pressed. */
export function entering() {
  const intention = new Intention()

  return async function enter(entry: NewHours): Promise<Outcome[]> {
    const header = { 'Idempotency-Key': intention.keyFor(entry) }
    const { data } = await volunteer.POST('/service-records', { params: { header }, body: entry })
    intention.fulfilled()
    return present(data)
  }
}

export async function waitingHours(after?: string): Promise<WaitingServiceRecords> {
  const { data } = await volunteer.GET('/service-records', { params: { query: after ? { after } : {} } })
  return present(data)
}

export async function confirmHours(ids: string[]): Promise<Outcome[]> {
  const { data } = await volunteer.POST('/service-records/confirmation', { body: { ids } })
  return present(data)
}

export async function correctHours(id: string, hours: number | undefined, reason: string): Promise<void> {
  const body = hours === undefined ? { reason } : { hours, reason }
  await volunteer.POST('/service-records/{id}/correction', { params: { path: { id } }, body })
}

export async function readServiceRecord(id: string): Promise<ServiceRecord> {
  const { data } = await volunteer.GET('/applications/{id}/service-record', { params: { path: { id } } })
  return present(data)
}

export async function readOwnServiceRecord(): Promise<ServiceRecord> {
  const { data } = await volunteer.GET('/own-record/service-record')
  return present(data)
}

/** First and last day, YYYY-MM-DD. */
export interface Period {
  from: string
  to: string
}

export async function printServiceRecord(id: string, query: Period): Promise<Blob> {
  const { data } = await volunteer.GET('/applications/{id}/service-record/statement', {
    params: { path: { id }, query },
    parseAs: 'blob',
  })
  return present(data)
}

export async function printOwnServiceRecord(query: Period): Promise<Blob> {
  const { data } = await volunteer.GET('/own-record/service-record/statement', { params: { query }, parseAs: 'blob' })
  return present(data)
}

/** Everybody of the township to whom hours may be written; a township has dozens. */
export async function volunteersTakenIn(): Promise<ApplicationItem[]> {
  const found: ApplicationItem[] = []
  let after: string | undefined
  do {
    const page = await findApplications({ after, limit: 200 })
    found.push(...page.items.filter(({ stage }) => !NOT_TAKEN_IN.includes(stage)))
    after = page.next
  } while (after)
  return found
}
