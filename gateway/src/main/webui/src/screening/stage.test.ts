import { expect, it } from 'vitest'
import type { ScreeningRound } from '@/api/types'
import { standing } from './stage'

const ROUND: ScreeningRound = {
  id: 'a', version: 0, number: 'MP-371521-2026-0001', title: '秋季摸排', stage: 'OPEN', openedOn: '2026-07-01', dueOn: '2026-07-31',
  villages: 3, searched: 2, acts: [],
}

it('is overdue from the day after the due day until the last village is searched', () => {
  expect(standing(ROUND, '2026-07-31')).toBe('OPEN')
  expect(standing(ROUND, '2026-08-01')).toBe('OVERDUE')
  expect(standing({ ...ROUND, searched: 3 }, '2026-08-01')).toBe('DONE')
  expect(standing({ ...ROUND, stage: 'CLOSED' }, '2026-08-01')).toBe('CLOSED')
})
