import { describe, expect, it } from 'vitest'
import { byOffice, countClasses, coverageClass, stepTo, worstFirst } from './coverage'

const village = (villageCode: string, volunteers: number) => ({ villageCode, name: '村', volunteers, submitted: 0 })

describe('coverage', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [9, 2],
  ])('of %i volunteers is class %i', (volunteers, kind) => {
    expect(coverageClass(volunteers)).toBe(kind)
  })

  it('groups villages by township and by county, in their order', () => {
    const villages = [village('371521109201', 0), village('371521109202', 3), village('371521112201', 1), village('371524101201', 0)]
    expect(byOffice(villages, 9).map(({ code, counts }) => [code, counts])).toEqual([
      ['371521109', [1, 0, 1]],
      ['371521112', [0, 1, 0]],
      ['371524101', [1, 0, 0]],
    ])
    expect(byOffice(villages, 6).map(({ code }) => code)).toEqual(['371521', '371524'])
    expect(countClasses(villages)).toEqual([2, 1, 1])
  })

  it('calls worst covered what has the greatest share without anybody, not the greatest number', () => {
    const rows = byOffice(
      [
        ...['1', '2', '3', '4', '5'].map((n) => village(`37152110120${n}`, n < '3' ? 0 : 2)),
        village('371521102201', 0),
        village('371521103201', 1),
        village('371521104201', 2),
      ],
      9,
    )
    expect(worstFirst(rows).map(({ code }) => code)).toEqual(['371521102', '371521101', '371521103', '371521104'])
  })
})

describe('the keys of the grid', () => {
  const lengths = [5, 2, 4]
  it.each([
    ['ArrowRight', { row: 0, cell: 4 }, { row: 0, cell: 4 }],
    ['ArrowLeft', { row: 0, cell: 4 }, { row: 0, cell: 3 }],
    ['ArrowDown', { row: 0, cell: 4 }, { row: 1, cell: 1 }],
    ['ArrowDown', { row: 2, cell: 0 }, { row: 2, cell: 0 }],
    ['ArrowUp', { row: 0, cell: 2 }, { row: 0, cell: 2 }],
    ['Home', { row: 2, cell: 3 }, { row: 2, cell: 0 }],
    ['End', { row: 2, cell: 0 }, { row: 2, cell: 3 }],
  ])('%s', (key, from, to) => {
    expect(stepTo(key, from, lengths)).toEqual(to)
  })

  it('leave other keys alone', () => {
    expect(stepTo('Tab', { row: 0, cell: 0 }, lengths)).toBeUndefined()
  })
})
