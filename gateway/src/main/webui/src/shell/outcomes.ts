/** As many as one call may name. */
export const MOST_AT_ONCE = 500

/** What became of one of many, as a page shows it. */
export interface ShownOutcome<S = unknown> {
  id: string
  name: string
  number: string
  /** Something when it is done, such as where it stands now; undefined when it is not. */
  state: S | undefined
  /** The service's sentence when it is not done. */
  detail: string
}

interface Person {
  id: string
  name?: string | null
  number: string
}

interface Told {
  id: string
  problem?: string | null
  detail?: string | null
}

/** Outcomes name people by id; the page that asked knows who they are. What has no problem is done, and where it stands is told. */
export function outcomesOf<O extends Told>(people: readonly Person[], outcomes: readonly O[]): ShownOutcome<O>[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return outcomes.map((outcome) => ({
    id: outcome.id,
    name: known.get(outcome.id)?.name ?? '',
    number: known.get(outcome.id)?.number ?? '',
    state: outcome.problem ? undefined : outcome,
    detail: outcome.detail ?? '',
  }))
}
