import { expect, it } from 'vitest'
import { shifted, typedDay, typedMoment, weeksOf } from './day'

it.each(['2026-07-01', '2026-7-1', '2026/7/1', '2026.07.01', '20260701', '2026年7月1日', ' 2026-07-01 '])('reads %s as a day', (typed) => {
  expect(typedDay(typed)).toBe('2026-07-01')
})

it.each(['', '2026', '2026-13-01', '2026-02-30', '01.07.2026', 'tomorrow', '2026-07'])('reads no day in "%s"', (typed) => {
  expect(typedDay(typed)).toBe('')
})

it.each(['2026-07-01T09:05', '2026-07-01 9:05', '2026年7月1日 9：05'])('reads %s as a day with its time', (typed) => {
  expect(typedMoment(typed)).toBe('2026-07-01T09:05')
})

it.each(['2026-07-01', '09:05', '2026-07-01 24:00', '2026-07-01 9:60'])('reads no day with its time in "%s"', (typed) => {
  expect(typedMoment(typed)).toBe('')
})

it('lays a month out in whole weeks that begin on Monday', () => {
  const weeks = weeksOf(2026, 2)
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual(['2026-01-26', '2026-01-27', '2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31', '2026-02-01'])
  expect(weeks.at(-1)?.at(-1)).toBe('2026-03-01')
})

it('moves by days and months, and stays within a shorter month', () => {
  expect(shifted('2026-12-31', { days: 1 })).toBe('2027-01-01')
  expect(shifted('2026-03-01', { days: -1 })).toBe('2026-02-28')
  expect(shifted('2026-01-31', { months: 1 })).toBe('2026-02-28')
  expect(shifted('2026-01-15', { months: -1 })).toBe('2025-12-15')
})
