import type { ApplicationState, StepOutcome } from '@/api/types'

/** What became of one person, as a page shows it. */
export interface ShownOutcome {
  id: string
  name: string
  number: string
  /** Something when it is done, undefined when it is not. */
  state: unknown
  /** The service's sentence when it is not done. */
  detail: string
}

/** What became of one person with whom a step of the journey was taken, or not. */
export interface PersonOutcome extends ShownOutcome {
  /** Where the person stands now; undefined when the step was not taken. */
  state: ApplicationState | undefined
}

interface Person {
  id: string
  name?: string
  number: string
}

/** Outcomes name people by id; the page that asked knows who they are. */
export function outcomesOf(people: readonly Person[], outcomes: readonly StepOutcome[]): PersonOutcome[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return outcomes.map(({ id, application, detail }) => ({
    id,
    name: known.get(id)?.name ?? '',
    number: known.get(id)?.number ?? application?.number ?? '',
    state: application ?? undefined,
    detail: detail ?? '',
  }))
}
