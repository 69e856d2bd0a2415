import { describe, expect, it } from 'vitest'
import { columnsFor, coverageClass, rowsFor, shortName } from './villageGrid'

describe('the grid of villages', () => {
  it('has at least three columns and as many more as fit', () => {
    expect(columnsFor(100)).toBe(3)
    expect(columnsFor(920)).toBe(10)
  })

  it('has room for every village', () => {
    expect(rowsFor(37, 10)).toBe(4)
    expect(rowsFor(40, 10)).toBe(4)
    expect(rowsFor(0, 10)).toBe(0)
  })

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [9, 2],
  ])('%i volunteers are class %i', (volunteers, kind) => {
    expect(coverageClass(volunteers)).toBe(kind)
  })

  it.each([
    ['沙河崖村委会', '沙河崖'],
    ['沙河崖村村民委员会', '沙河崖村'],
    ['新城社区居民委员会', '新城社区'],
    ['新城社区居委会', '新城社区'],
    ['张秋镇', '张秋镇'],
  ])('%s is written %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})
