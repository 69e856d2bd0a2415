export type Side = 'mine' | 'theirs'

/** A field that says one thing here and another on the server; whose is kept is open where both have changed it. */
export interface Difference {
  field: string
  kept?: Side
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Where two changes of one form differ. What only one of both has changed is theirs who did.
 *
 * @param before the form on which what is typed here was begun
 */
export function differences(before: object, mine: object, theirs: object): Difference[] {
  const [was, here, there] = [before, mine, theirs] as Record<string, unknown>[]
  return Object.keys(theirs)
    .filter((field) => !same(here?.[field], there?.[field]))
    .map((field) => ({
      field,
      kept: same(here?.[field], was?.[field]) ? 'theirs' : same(there?.[field], was?.[field]) ? 'mine' : undefined,
    }))
}

/** Both changes as one. */
export function together<D extends object>(mine: D, theirs: D, decided: readonly Difference[]): D {
  const kept = decided.filter(({ kept }) => kept === 'mine').map(({ field }) => [field, (mine as Record<string, unknown>)[field]])
  return { ...theirs, ...(Object.fromEntries(kept) as Partial<D>) }
}
