import type { ApplicationState, StepOutcome } from '@/api/types'

/** What became of one person, as a page shows it. */
export interface PersonOutcome {
  id: string
  name: string
  number: string
  /** Where the person stands now; undefined when the step was not taken. */
  state: ApplicationState | undefined
  /** The service's sentence when the step was not taken. */
  detail: string
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
