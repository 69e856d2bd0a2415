import type { FigureRow, Figures } from '@/api/types'

export const missing = ({ villages, villagesCovered1 }: Pick<Figures, 'villages' | 'villagesCovered1'>): number =>
  villages - villagesCovered1

/** Offices with uncovered villages whose coverage lies below that of all of them together. */
export function officesBehind(rows: readonly FigureRow[]): Set<string> {
  const villages = rows.reduce((sum, row) => sum + row.villages, 0)
  const covered = rows.reduce((sum, row) => sum + row.villagesCovered1, 0)
  const behind = rows.filter((row) => missing(row) > 0 && row.villagesCovered1 * villages < covered * row.villages)
  return new Set(behind.map(({ code }) => code))
}

/** Those with most uncovered villages first; equal ones by code, so that rows do not jump about. */
export const byMissing = (rows: readonly FigureRow[]): FigureRow[] =>
  [...rows].sort((a, b) => missing(b) - missing(a) || a.code.localeCompare(b.code))
