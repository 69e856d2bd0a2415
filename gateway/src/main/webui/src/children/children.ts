import { child } from '@/api/client'
import { Intention } from '@/api/intention'
import { present } from '@/api/present'
import type { NumberConflictDecision, Page } from '@/api/types'
import type { ChildDetail, ChildFigure, ChildForm, ChildItem, ChildPair, ChildStage, ChildState, Gap, PublishedChildForm, SeenAtVisit } from './contract'

const at = (id: string) => ({ path: { id } })

/** What was asked for; what is empty does not narrow. */
const given = <Q extends object>(query: Q): { [F in keyof Q]: Exclude<Q[F], ''> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== undefined && value !== false)) as never

export async function findChildren(query: {
  stage?: ChildStage | ''
  township?: string
  village?: string
  category?: string
  number?: string
  name?: string
  after?: string
  limit?: number
}): Promise<Page<ChildItem>> {
  const { data } = await child.GET('/children', { params: { query: given(query) } })
  return present(data)
}

/** Whom the county has still to visit, who waits longest first. */
export async function childrenToVerify(query: { township?: string; overdue?: boolean; after?: string; limit?: number }): Promise<Page<ChildItem>> {
  const { data } = await child.GET('/children/verification-queue', { params: { query: given(query) } })
  return present(data)
}

export async function childrenLacking(kind: Gap, after?: string): Promise<Page<ChildItem>> {
  const { data } = await child.GET('/children/missing', { params: { query: { kind, limit: 100, ...(after ? { after } : {}) } } })
  return present(data)
}

export async function countGaps(): Promise<{ gap: Gap; count: number }[]> {
  const { data } = await child.GET('/children/missing/counts')
  return present(data)
}

export async function childFigures(): Promise<ChildFigure[]> {
  const { data } = await child.GET('/children/figures')
  return present(data)
}

/** By ID number, or by name and birth day together; each search is counted and logged, found or not. */
export async function searchChildren(wanted: { idNumber: string } | { name: string; birthDate: string }): Promise<ChildItem[]> {
  const { data } = await child.POST('/children/search', { body: wanted })
  return present(data)
}

export async function readChild(id: string): Promise<ChildDetail> {
  const { data } = await child.GET('/children/{id}', { params: at(id) })
  return present(data)
}

export async function readChildIdentity(id: string, reason: string): Promise<ChildForm> {
  const { data } = await child.POST('/children/{id}/identity', { params: at(id), body: { reason } })
  return present<{ form: ChildForm }>(data).form
}

/** 疑似重复: two records that may be of one child. */
export const identityCases = {
  async page(open: boolean, after: string | undefined): Promise<Page<ChildPair>> {
    const { data } = await child.GET('/identity-cases', { params: { query: { open, ...(after ? { after } : {}) } } })
    return present(data)
  },

  async decide(id: string, decision: NumberConflictDecision, reason: string): Promise<void> {
    await child.POST('/identity-cases/{id}/decision', { params: { path: { id } }, body: { decision, reason } })
  },

  async undo(id: string, reason: string): Promise<void> {
    await child.POST('/identity-cases/{id}/undo', { params: { path: { id } }, body: { reason } })
  },
}

let published: Promise<PublishedChildForm> | undefined

/** The form's title, version, categories and choices as published; asked once, and again after a failure. */
export function publishedChildForm(): Promise<PublishedChildForm> {
  published ??= child.GET('/child-form').then(({ data }) => present(data))
  published.catch(() => (published = undefined))
  return published
}

/** The steps of one page; a registration is one intention, so that a repeated press does not register a child twice. */
export function childSteps() {
  const intention = new Intention()

  return {
    async register(form: ChildForm, siblingId: string | undefined): Promise<ChildState> {
      const body = { form, ...(siblingId ? { siblingId } : {}) }
      const { data } = await child.POST('/children', { params: { header: { 'Idempotency-Key': intention.keyFor(body) } }, body })
      intention.fulfilled()
      return present(data)
    },

    async change(id: string, version: number, form: ChildForm): Promise<ChildState> {
      const { data } = await child.PUT('/children/{id}', { params: at(id), body: { version, form } })
      return present(data)
    },

    async answer(id: string, version: number, form: ChildForm, reason: string): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/answer', { params: at(id), body: { version, form, reason } })
      return present(data)
    },

    async update(id: string, version: number, form: ChildForm, reason: string): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/update', { params: at(id), body: { version, form, reason } })
      return present(data)
    },

    async submit(id: string, version: number): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/submission', { params: at(id), body: { version } })
      return present(data)
    },

    async submitMany(items: { id: string; version: number }[]): Promise<{ id: string; problem?: string; detail?: string }[]> {
      const { data } = await child.POST('/children/submissions', { body: { items } })
      return present(data)
    },

    async discard(id: string, version: number): Promise<void> {
      await child.DELETE('/children/{id}', { params: { ...at(id), query: { version } } })
    },

    async giveBack(id: string, version: number, remarks: { field?: string; text: string }[]): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/return', { params: at(id), body: { version, remarks } })
      return present(data)
    },

    async refuse(id: string, version: number, reason: string): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/refusal', { params: at(id), body: { version, reason } })
      return present(data)
    },

    async verify(id: string, version: number, visitedOn: string, seen: SeenAtVisit): Promise<ChildState> {
      const { data } = await child.POST('/children/{id}/verification', { params: at(id), body: { version, visitedOn, seen } })
      return present(data)
    },
  }
}
