import { describe, expect, it } from 'vitest'
import type { IssuedItem, WaitingVolunteer } from '@/api/types'
import { counted, plus } from './numbering'

describe('a number that counts on', () => {
  it.each([
    ['0099', 1, '0100'],
    ['lc-7', 3, 'LC-10'],
    ['A0001', 0, 'A0001'],
    ['ABC', 1, ''],
  ])('%s and %i is %s', (first, steps, number) => {
    expect(plus(first, steps)).toBe(number)
  })
})

it('gives the next number to each who lacks the item and for whom nothing is typed', () => {
  const person = (id: string, ...inHand: { kind: string }[]) =>
    ({ id, inHand: inHand as IssuedItem[] }) as unknown as WaitingVolunteer
  const people = [person('a'), person('b', { kind: 'BADGE' }), person('c'), person('d')]

  const numbers = counted(people, 'BADGE', 'B09', (id) => (id === 'c' ? 'X1' : ''))

  expect([...numbers]).toEqual([
    ['a', 'B09'],
    ['d', 'B10'],
  ])
})
