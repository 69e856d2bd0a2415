import { describe, expect, it } from 'vitest'
import { columnsFor, rowsFor } from './villageGrid'

describe('the grid of villages', () => {
  it('has at least three columns and as many more as fit', () => {
    expect(columnsFor(100)).toBe(3)
    expect(columnsFor(1040)).toBe(10)
  })

  it('has room for every village', () => {
    expect(rowsFor(37, 10)).toBe(4)
    expect(rowsFor(40, 10)).toBe(4)
    expect(rowsFor(0, 10)).toBe(0)
  })
})
