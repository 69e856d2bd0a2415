import { wanted } from '@/shell/wanted'
import { findChildren } from '../children'
import type { ChildStage } from '../contract'

export type ChildFilter = { stage: ChildStage | ''; township: string; category: string; name: string }

export const noFilter = (): ChildFilter => ({ stage: '', township: '', category: '', name: '' })

/** Children by what stands in the filter; of one number nothing else narrows. */
export function findBy({ stage, township, category, name }: ChildFilter, after: string | undefined, limit: number) {
  const one = wanted(name)
  if (one?.by === 'number') return findChildren({ number: one.value })
  return findChildren({ stage, township, category, name: one?.value, after, limit })
}
