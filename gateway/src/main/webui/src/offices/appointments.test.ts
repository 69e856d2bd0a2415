import { expect, test } from 'vitest'
import { lastDay } from './appointments'

test('a term of whole years ends on the day before its anniversary', () => {
  expect(lastDay('2026-01-01', 3)).toBe('2028-12-31')
  expect(lastDay('2026-03-01', 1)).toBe('2027-02-28')
  expect(lastDay('2026-07-15', 2)).toBe('2028-07-14')
})

test('without a first day there is no last one', () => {
  expect(lastDay('', 3)).toBe('')
})
