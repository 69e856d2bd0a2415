import { expect, it } from 'vitest'
import type { FigureRow } from '@/api/types'
import { byMissing, officesBehind } from './behind'

const office = (code: string, villages: number, villagesCovered1: number) => ({ code, villages, villagesCovered1 }) as FigureRow

it('calls those behind that have villages missing and cover less than all together', () => {
  // Together 25 of 40; half of 10 lies below, 20 of 20 is complete, 0 of 10 lies below.
  const rows = [office('a', 10, 5), office('b', 20, 20), office('c', 10, 0)]
  expect(officesBehind(rows)).toEqual(new Set(['a', 'c']))
})

it('calls nobody behind when all are equal, complete or without villages', () => {
  expect(officesBehind([office('a', 10, 5), office('b', 20, 10)]).size).toBe(0)
  expect(officesBehind([office('a', 3, 3), office('b', 0, 0)]).size).toBe(0)
  expect(officesBehind([]).size).toBe(0)
})

it('sorts by villages missing, then by code', () => {
  const rows = [office('b', 5, 0), office('c', 9, 2), office('a', 5, 0)]
  expect(byMissing(rows).map(({ code }) => code)).toEqual(['c', 'a', 'b'])
})
