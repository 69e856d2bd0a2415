import { expect, it } from 'vitest'
import { Intention, randomKey } from './intention'

it('keeps its key when the same thing is sent again', () => {
  const intention = new Intention()
  expect(intention.keyFor({ name: 'a' })).toBe(intention.keyFor({ name: 'a' }))
})

it('gets another key for other content', () => {
  const intention = new Intention()
  expect(intention.keyFor({ name: 'a' })).not.toBe(intention.keyFor({ name: 'b' }))
})

it('gets another key after it has been fulfilled, even for the same content', () => {
  const intention = new Intention()
  const first = intention.keyFor({ name: 'a' })
  intention.fulfilled()
  expect(intention.keyFor({ name: 'a' })).not.toBe(first)
})

it('makes keys that fit the header and differ', () => {
  expect(randomKey()).toMatch(/^[0-9a-f]{32}$/)
  expect(randomKey()).not.toBe(randomKey())
})
