import { expect, it } from 'vitest'
import type { CohortParticipant } from '@/api/types'
import { asInstant, asTyped, attendedBy, hasStandingResult } from './participants'

const participant = (more: Partial<CohortParticipant>): CohortParticipant => ({
  volunteer: 'a',
  number: 'ZY-371521109-2026-0001',
  townshipCode: '371521109',
  attendance: {},
  exams: [],
  acts: [],
  ...more,
})

it('types and reads times of the offices, whatever the machine thinks', () => {
  expect(asTyped('2026-07-20T01:30:00Z')).toBe('2026-07-20T09:30')
  expect(asInstant('2026-07-20T09:30')).toBe('2026-07-20T01:30:00.000Z')
})

it('counts the sessions at which somebody was', () => {
  expect(attendedBy(participant({ attendance: { one: true, two: false, three: true } }))).toBe(2)
})

it('counts as an earlier try only what stands', () => {
  const exam = { id: 'x', heldOn: '2026-07-02', score: 70, passed: true }
  expect(hasStandingResult(participant({ exams: [{ ...exam, retracted: true }] }))).toBe(false)
  expect(hasStandingResult(participant({ exams: [{ ...exam, retracted: false }] }))).toBe(true)
})
