import { expect, it } from 'vitest'
import { ready } from '@/doors/county/journey/worklists'
import { whyNot } from './applications'
import { retractable } from './steps'

it('takes a step with those alone whom the service would let take it', () => {
  const people = [{ id: 'a', acts: ['REPORT', 'LEAVE'] as const }, { id: 'b', acts: ['LEAVE'] as const }]
  expect(ready(people, 'REPORT').map(({ id }) => id)).toEqual(['a'])
  expect(ready(people)).toEqual([])
})

it('takes back where the volunteer is what has no place of its own', () => {
  expect(retractable({ acts: ['REPORT', 'RETRACT_SWORN', 'RETRACT_RECORD_QUERIED', 'RETRACT_TOOK_UP_POST'] })).toEqual([
    'SWORN', 'RECORD_QUERIED',
  ])
})

it('says what is in the way of an act', () => {
  const withheld = [{ act: 'APPROVE', problem: 'number-contested', detail: '号码待核对' }] as const
  expect(whyNot({ withheld }, 'APPROVE')).toBe('号码待核对')
  expect(whyNot({ withheld }, 'ERASE')).toBeUndefined()
})
