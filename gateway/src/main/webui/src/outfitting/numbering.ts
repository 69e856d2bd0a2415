import type { ItemKind, WaitingVolunteer } from '@/api/types'

/** The number that many after the first, as wide as it: 0099 and one is 0100. Empty when the first does not end in digits. */
export function plus(first: string, steps: number): string {
  const [, before = '', digits] = /^(.*?)(\d{1,15})$/.exec(first.trim().toUpperCase()) ?? []
  return digits === undefined ? '' : before + String(Number(digits) + steps).padStart(digits.length, '0')
}

/** What the service will count out: the n-th who lacks the item, and for whom nothing is typed, gets the n-th number. */
export function counted(
  people: readonly WaitingVolunteer[],
  kind: ItemKind,
  first: string,
  typed: (id: string) => string,
): Map<string, string> {
  const numbers = new Map<string, string>()
  if (!first.trim()) return numbers
  for (const { id, inHand } of people) {
    if (typed(id).trim() || inHand.some((item) => item.kind === kind)) continue
    numbers.set(id, plus(first, numbers.size))
  }
  return numbers
}
