import { divisionName } from '@/divisions/divisions'
import { categoryName, chosenWords } from '../choices'
import type { ChildFigure, PublishedChildForm } from '../contract'

type Translate = (key: string) => string
export const TABLES = ['TOWNSHIP', 'CATEGORY', 'AGE_BAND', 'GENDER', 'CIVIL_AFFAIRS_CLASS'] as const
export type FigureTable = (typeof TABLES)[number]

/** What a row of one of the tables is called. */
export function rowName({ by, key }: Pick<ChildFigure, 'by' | 'key'>, published: PublishedChildForm | undefined, t: Translate): string {
  if (by === 'TOWNSHIP') return divisionName(key)
  if (by === 'CATEGORY') return categoryName(published, key)
  if (by === 'AGE_BAND') return t(`child.band.${key}`)
  if (key === 'UNKNOWN') return t('child.invisible')
  return chosenWords(by === 'GENDER' ? 'gender' : 'civilAffairsClass', key, t)
}

export const rowsOf = (figures: readonly ChildFigure[], by: ChildFigure['by']): ChildFigure[] => figures.filter((one) => one.by === by)

/** A table with its sum; the sums of all tables are the same, for each counts every child once. */
export const sumOf = (rows: readonly ChildFigure[]): { reported: number; verified: number; inCare: number } =>
  rows.reduce(
    (sum, row) => ({ reported: sum.reported + row.reported, verified: sum.verified + row.verified, inCare: sum.inCare + row.inCare }),
    { reported: 0, verified: 0, inCare: 0 },
  )
