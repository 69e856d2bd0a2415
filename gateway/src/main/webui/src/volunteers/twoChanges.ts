import type { Draft } from './draft'

export type Side = 'mine' | 'theirs'

/** A field that says one thing here and another on the server; whose is kept is open where both have changed it. */
export interface Difference {
  field: keyof Draft
  kept?: Side
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Where two changes of one form differ. What only one of both has changed is theirs who did.
 *
 * @param before the form on which what is typed here was begun
 */
export function differences(before: Draft, mine: Draft, theirs: Draft): Difference[] {
  return (Object.keys(theirs) as (keyof Draft)[])
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, kept: same(mine[field], before[field]) ? 'theirs' : same(theirs[field], before[field]) ? 'mine' : undefined }))
}

/** Both changes as one. */
export function together(mine: Draft, theirs: Draft, decided: readonly Difference[]): Draft {
  const kept = decided.filter(({ kept }) => kept === 'mine').map(({ field }) => [field, mine[field]])
  return { ...theirs, ...(Object.fromEntries(kept) as Partial<Draft>) }
}
