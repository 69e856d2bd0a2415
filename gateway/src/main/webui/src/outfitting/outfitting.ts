import { volunteer } from '@/api/client'
import { door } from '@/api/door'
import type {
  ApplicationState,
  IssuedItem,
  IssueItem,
  OwedItem,
  Page,
  PickingList,
  StepItem,
  StepOutcome,
  WaitingVolunteer,
} from '@/api/types'
import { present } from '@/api/present'

const given = (query: Record<string, string | number | undefined>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== undefined))

export const pickingSheetAddress = `/${door}/api/volunteer/outfitting/picking-sheet`

export async function listWaiting(query: { county?: string; after?: string; limit?: number }): Promise<Page<WaitingVolunteer>> {
  const { data } = await volunteer.GET('/outfitting/waiting', { params: { query: given(query) } })
  return present(data)
}

export async function countPicking(): Promise<PickingList> {
  const { data } = await volunteer.GET('/outfitting/picking-list')
  return present(data)
}

export async function listOwed(query: { after?: string; limit?: number }): Promise<Page<OwedItem>> {
  const { data } = await volunteer.GET('/outfitting/owed', { params: { query: given(query) } })
  return present(data)
}

export async function readItems(id: string): Promise<IssuedItem[]> {
  const { data } = await volunteer.GET('/outfitting/volunteers/{id}/items', { params: { path: { id } } })
  return present(data)
}

/** What is issued together; where a first number is given, those without a typed one get the next. */
export interface Issue {
  items: IssueItem[]
  issuedOn: string
  firstUniform?: string
  firstBadge?: string
}

/** Steps with uniform and badge. Versions and numbers keep a repeated press from counting twice. */
export const outfitting = {
  async accept(items: StepItem[], opinion: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/reports/acceptance', { body: { items, opinion } })
    return present(data)
  },

  async giveReportsBack(items: StepItem[], opinion: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/reports/return', { body: { items, opinion } })
    return present(data)
  },

  async issue(issue: Issue): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/outfitting/issues', { body: issue })
    return present(data)
  },

  async confirmReceipt(items: StepItem[], receivedOn: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/outfitting/receipts', { body: { items, receivedOn } })
    return present(data)
  },

  async recordReturn(items: string[], returnedOn: string): Promise<void> {
    await volunteer.POST('/outfitting/returns', { body: { items, returnedOn } })
  },

  async retractIssue({ id, version }: StepItem, reason: string): Promise<ApplicationState> {
    const { data } = await volunteer.POST('/outfitting/issue-retractions', { body: { id, version, reason } })
    return present(data)
  },

  async retractReceipt({ id, version }: StepItem, reason: string): Promise<ApplicationState> {
    const { data } = await volunteer.POST('/outfitting/receipt-retractions', { body: { id, version, reason } })
    return present(data)
  },

  async retractReturn(item: string, reason: string): Promise<void> {
    await volunteer.POST('/outfitting/return-retractions', { body: { item, reason } })
  },
}
