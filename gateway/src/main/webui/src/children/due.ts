import type { ChildItem } from './contract'

/** What is due with a child, as a key under `child.due` and what belongs into its sentence. */
export interface Due {
  key: 'draft' | 'returned' | 'overdue' | 'verifyBy' | 'refused' | 'verified' | 'none'
  day?: string
  days?: number
}

const DAY_MS = 86_400_000

export const isOverdue = ({ stage, verifyBy }: Pick<ChildItem, 'stage' | 'verifyBy'>, today: string): boolean =>
  stage === 'REPORTED' && !!verifyBy && verifyBy < today

export function dueOf(child: Pick<ChildItem, 'stage' | 'verifyBy' | 'verifiedOn'>, today: string): Due {
  if (child.stage === 'DRAFT') return { key: 'draft' }
  if (child.stage === 'RETURNED') return { key: 'returned' }
  if (child.stage === 'REFUSED') return { key: 'refused' }
  if (child.stage === 'VERIFIED' && child.verifiedOn) return { key: 'verified', day: child.verifiedOn }
  if (child.stage !== 'REPORTED' || !child.verifyBy) return { key: 'none' }
  const days = Math.round((Date.parse(today) - Date.parse(child.verifyBy)) / DAY_MS)
  return isOverdue(child, today) ? { key: 'overdue', day: child.verifyBy, days } : { key: 'verifyBy', day: child.verifyBy }
}
