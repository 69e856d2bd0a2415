import type { VillageCoverage } from '@/api/types'

/** 0 none, 1 one, 2 two or more: the classes that the corps speaks of (每村 1—2 名). */
export type CoverageClass = 0 | 1 | 2
export const COVERAGE_CLASSES: readonly CoverageClass[] = [0, 1, 2]

export const coverageClass = (volunteers: number): CoverageClass => (volunteers >= 2 ? 2 : volunteers === 1 ? 1 : 0)

/** The villages of one office, with how many of them are of each class. */
export interface CoveredOffice {
  code: string
  villages: readonly VillageCoverage[]
  counts: readonly [number, number, number]
}

export function countClasses(villages: readonly VillageCoverage[]): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0]
  for (const { volunteers } of villages) counts[coverageClass(volunteers)]++
  return counts
}

/** Villages by the office that the first digits of their code name: 6 for the county, 9 for the township. */
export function byOffice(villages: readonly VillageCoverage[], digits: 6 | 9): CoveredOffice[] {
  const offices = new Map<string, VillageCoverage[]>()
  for (const village of villages) {
    const code = village.villageCode.slice(0, digits)
    const known = offices.get(code)
    if (known) known.push(village)
    else offices.set(code, [village])
  }
  return [...offices].map(([code, ofOffice]) => ({ code, villages: ofOffice, counts: countClasses(ofOffice) }))
}

/** The greatest share of villages without anybody first, then that with only one; equal ones by code. */
export const worstFirst = (offices: readonly CoveredOffice[]): CoveredOffice[] => {
  const share = ({ villages, counts }: CoveredOffice, kind: CoverageClass) => counts[kind] / villages.length
  return [...offices].sort((a, b) => share(b, 0) - share(a, 0) || share(b, 1) - share(a, 1) || a.code.localeCompare(b.code))
}

/** Where a key leads in rows of different lengths; undefined for a key that leads nowhere. */
export function stepTo(key: string, at: { row: number; cell: number }, lengths: readonly number[]) {
  const within = (row: number, cell: number) => ({ row, cell: Math.max(0, Math.min(cell, (lengths[row] ?? 1) - 1)) })
  switch (key) {
    case 'ArrowLeft':
      return within(at.row, at.cell - 1)
    case 'ArrowRight':
      return within(at.row, at.cell + 1)
    case 'ArrowUp':
      return within(Math.max(0, at.row - 1), at.cell)
    case 'ArrowDown':
      return within(Math.min(lengths.length - 1, at.row + 1), at.cell)
    case 'Home':
      return within(at.row, 0)
    case 'End':
      return within(at.row, Infinity)
    default:
      return undefined
  }
}
