import { beforeEach, expect, it } from 'vitest'
import { markSeen, unseen } from './seen'

const reset = { act: 'RESET_PASSWORD', at: '2026-11-27T10:00:00Z', byOffice: '371521', times: 1 } as const
const locked = { act: 'LOCK', at: '2026-11-27T11:00:00Z', byOffice: '371521', times: 1 } as const

beforeEach(() => localStorage.clear())

it('tells what was done until it is confirmed in this browser, and what is done later again', () => {
  expect(unseen([reset])).toEqual([reset])
  markSeen([reset])
  expect(unseen([reset])).toEqual([])
  expect(unseen([locked, reset])).toEqual([locked])
})

it('tells again what was done again', () => {
  markSeen([reset])
  const again = { ...reset, at: '2026-11-27T12:00:00Z', times: 2 }
  expect(unseen([again])).toEqual([again])
})

it('does not make news of the opening of the account', () => {
  expect(unseen([{ ...reset, act: 'OPEN' }])).toEqual([])
})

it('shows everything where what was kept cannot be read', () => {
  localStorage.setItem('wugu.account-acts-seen', '{')
  expect(unseen([reset])).toEqual([reset])
})
