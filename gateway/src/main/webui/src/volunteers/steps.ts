import { volunteer } from '@/api/client'
import type { Act, ApplicationState, OpenTask, StepItem, StepOutcome, VolunteerAct } from '@/api/types'
import { present } from '@/api/present'

/** What an authority answered: never what was found, only whether. */
export interface RecordAnswer {
  queriedOn: string
  result: 'CLEAR' | 'FOUND'
  authority: string
}

export interface Ceremony {
  swornOn: string
  place: string
  leader: string
}

/** Steps of one or many. Each person has an outcome of their own, and the version keeps a repeated press from counting twice. */
export const steps = {
  async submit(items: StepItem[]): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/submissions', { body: { items } })
    return present(data)
  },

  async approve(items: StepItem[], opinion: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/approvals', { body: { items, opinion } })
    return present(data)
  },

  async queryRecords(items: StepItem[], answer: RecordAnswer): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/record-queries', { body: { items, ...answer } })
    return present(data)
  },

  async swear(items: StepItem[], ceremony: Ceremony): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/oaths', { body: { items, ...ceremony } })
    return present(data)
  },

  async file(items: StepItem[]): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/filings', { body: { items } })
    return present(data)
  },

  async report(items: StepItem[]): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/reports', { body: { items } })
    return present(data)
  },

  async suspend(items: StepItem[], reason: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/service-changes/suspension', { body: { items, reason } })
    return present(data)
  },

  async resume(items: StepItem[], reason: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/service-changes/resumption', { body: { items, reason } })
    return present(data)
  },

  async leave(items: StepItem[], reason: string): Promise<StepOutcome[]> {
    const { data } = await volunteer.POST('/service-changes/departure', { body: { items, reason } })
    return present(data)
  },
}

/** What of the steps can be taken back where the volunteer's are: uniform and badge have a place of their own. */
const RETRACTIONS = {
  RETRACT_REFUSED: 'REFUSED',
  RETRACT_APPROVED: 'APPROVED',
  RETRACT_RECORD_QUERIED: 'RECORD_QUERIED',
  RETRACT_SWORN: 'SWORN',
  RETRACT_FILED: 'FILED',
  RETRACT_TRAINED: 'TRAINED',
  RETRACT_PASSED: 'PASSED',
  RETRACT_REPORTED: 'REPORTED',
  RETRACT_LEFT: 'LEFT',
} as const satisfies Partial<Record<VolunteerAct, Act>>

export const retractable = ({ acts }: { acts: readonly VolunteerAct[] }): Act[] =>
  acts.flatMap((act) => (act in RETRACTIONS ? [RETRACTIONS[act as keyof typeof RETRACTIONS]] : []))

/** Takes back a step that was a mistake; a record query has a place of its own, for the one before it counts again. */
export async function retract({ id, version }: StepItem, act: Act, reason: string): Promise<ApplicationState> {
  if (act === 'RECORD_QUERIED') {
    const { data } = await volunteer.POST('/record-queries/retraction', { body: { id, version, reason } })
    return present(data)
  }
  const { data } = await volunteer.POST('/applications/{id}/retraction', {
    params: { path: { id } },
    body: { version, act, reason },
  })
  return present(data)
}

/** How many wait for what, within the own scope, by what it is. */
export async function readTasks(): Promise<Record<string, OpenTask | undefined>> {
  const { data } = await volunteer.GET('/tasks')
  return Object.fromEntries(present<OpenTask[]>(data).map((task) => [task.code, task]))
}
