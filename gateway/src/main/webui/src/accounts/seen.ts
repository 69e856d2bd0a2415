import type { AccountActTold } from '@/api/types'

const KEPT = 'wugu.account-acts-seen'

/** An act is known by the time it was last done: done again it is news again. */
const read = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/**
 * What was done with the account and has not been confirmed in this browser. Kept here and not at the service: whoever took
 * the account over by a new password must not be able to put the note away for its person.
 */
export function unseen(acts: AccountActTold[]): AccountActTold[] {
  const seen = read()
  return acts.filter((act) => act.act !== 'OPEN' && !seen.includes(act.at))
}

/** The service tells each kind of act once for each office that did it; older marks are of no use. */
export function markSeen(acts: AccountActTold[]): void {
  const all = [...new Set([...acts.map((act) => act.at), ...read()])]
  localStorage.setItem(KEPT, JSON.stringify(all.slice(0, 40)))
}
