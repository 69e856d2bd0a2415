import type { ScreeningRound } from '@/api/types'

/** How a round stands for the reader: behind its day, or through with every village before the county closes it. */
export function standing({ stage, dueOn, villages, searched }: ScreeningRound, today: string): 'OPEN' | 'OVERDUE' | 'DONE' | 'CLOSED' {
  if (stage === 'CLOSED') return 'CLOSED'
  if (searched >= villages) return 'DONE'
  return dueOn < today ? 'OVERDUE' : 'OPEN'
}
