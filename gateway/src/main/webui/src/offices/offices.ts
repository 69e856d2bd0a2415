import { Intention } from '@/api/intention'
import { volunteer } from '@/api/client'
import type { Duty, DutyInCharge, NewOfficer, OfficerTerm, OfficeVacancies, Post, WorkGroup, WorkGroupRegistration } from '@/api/types'
import type { KeysetPage } from '@/shell/keysetList'
import { present } from '@/api/present'

/** The officers that a township must name (S2), in the order in which the vacancy list shows them. */
export const NEEDS = ['DEPUTY_HEAD', 'DEPUTY_SECRETARY_GENERAL', 'OFFICE'] as const

export async function readPosts(): Promise<Post[]> {
  const { data } = await volunteer.GET('/officers/posts')
  return present(data)
}

export async function readOfficers(office: string, former: boolean, after?: string): Promise<KeysetPage<OfficerTerm>> {
  const { data } = await volunteer.GET('/officers', { params: { query: { office, former, after } } })
  return present(data)
}

/** Everybody who holds a post of the office, to choose from. */
export async function presentOfficers(office: string): Promise<OfficerTerm[]> {
  const all: OfficerTerm[] = []
  let after: string | undefined
  do {
    const page = await readOfficers(office, false, after)
    all.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  return all
}

/** The dialog in which somebody is named: pressed twice, it names once. */
export function officerEntry() {
  const intention = new Intention()
  return async (officer: NewOfficer): Promise<void> => {
    await volunteer.POST('/officers', {
      params: { header: { 'Idempotency-Key': intention.keyFor(officer) } },
      body: officer,
    })
    intention.fulfilled()
  }
}

export async function correctOfficer(
  id: string,
  officer: { version: number; name: string; phone?: string; keepPhone: boolean; since: string; until?: string },
): Promise<true> {
  await volunteer.PUT('/officers/{id}', { params: { path: { id } }, body: officer })
  return true
}

export async function endTerm(
  id: string,
  end: {
    version: number
    endedOn: string
    reason: string
    successor?: { name: string; phone?: string; until?: string }
    colleague?: string
  },
): Promise<true> {
  await volunteer.POST('/officers/{id}/end', { params: { path: { id } }, body: end })
  return true
}

export async function readDuties(office: string): Promise<DutyInCharge[]> {
  const { data } = await volunteer.GET('/officers/duties', { params: { query: { office } } })
  return present(data)
}

export async function assignDuty(office: string, duty: Duty, officer?: string): Promise<true> {
  await volunteer.PUT('/officers/duties', { body: { office, duty, officer } })
  return true
}

export async function readPhone(id: string, reason: string): Promise<string> {
  const { data } = await volunteer.POST('/officers/{id}/phone', { params: { path: { id } }, body: { reason } })
  return present<{ phone: string }>(data).phone
}

export async function readVacancies(): Promise<OfficeVacancies[]> {
  const { data } = await volunteer.GET('/officers/vacancies')
  return present(data)
}

export async function printPoster(office: string): Promise<Blob> {
  const { data } = await volunteer.GET('/officers/poster', { params: { query: { office } }, parseAs: 'blob' })
  return present(data)
}

export async function readWorkGroup(): Promise<{ group?: WorkGroup }> {
  const { data } = await volunteer.GET('/work-group')
  return present(data)
}

export async function registerWorkGroup(group: WorkGroupRegistration): Promise<true> {
  await volunteer.PUT('/work-group', { body: group })
  return true
}
