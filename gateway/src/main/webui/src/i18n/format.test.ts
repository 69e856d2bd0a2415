import { expect, it } from 'vitest'
import { formatDay, formatTime } from './format'

it.each([
  ['2026-11-27T16:07:00Z', '2026-11-28 00:07'],
  ['2026-01-02T03:04:59Z', '2026-01-02 11:04'],
])('writes the moment %s as offices read it in Shanghai', (instant, shown) => {
  expect(formatTime(instant)).toBe(shown)
  expect(formatDay(instant)).toBe(shown.slice(0, 10))
})

it('says that there is no moment', () => {
  expect(formatTime(undefined)).toBe('—')
})
