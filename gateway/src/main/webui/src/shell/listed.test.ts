import { expect, it } from 'vitest'
import { listed } from './listed'

it('counts the numbers of volunteers', () => {
  expect(listed('ZY-371521109-2026-0004、ZY-371521109-2026-0005')).toHaveLength(2)
  expect(listed('ZY-371521109-2026-0004')).toHaveLength(1)
})

it('leaves what somebody wrote as it is', () => {
  expect(listed('还有补考、请假、外出、生病')).toEqual([])
  expect(listed('')).toEqual([])
})
