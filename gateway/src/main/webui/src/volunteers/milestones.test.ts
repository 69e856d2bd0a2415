import { describe, expect, it } from 'vitest'
import { missing, reachedOn, recordState } from './milestones'

const TODAY = '2026-11-25'
const CLEAR = { recordQueriedOn: '2026-03-01', recordClear: true, recordDueOn: '2027-03-01' }

describe('a record query', () => {
  it('counts up to the day before it falls due', () => {
    expect(recordState({ ...CLEAR, recordDueOn: '2026-11-26' }, TODAY)).toBe('inDate')
    expect(recordState({ ...CLEAR, recordDueOn: TODAY }, TODAY)).toBe('overdue')
  })

  it('that found something stays so, in date or not', () => {
    expect(recordState({ ...CLEAR, recordClear: false }, TODAY)).toBe('found')
  })

  it('was never made where there is no day', () => {
    expect(recordState({}, TODAY)).toBe('none')
  })
})

describe('what is missing for the report', () => {
  it('is everything at first', () => {
    expect(missing({}, TODAY)).toEqual(['recordQuery', 'oath', 'filing', 'training', 'exam'])
  })

  it('is nothing once all is reached and the query is in date', () => {
    const all = { ...CLEAR, swornOn: TODAY, filedOn: TODAY, trainedOn: TODAY, passedOn: TODAY }
    expect(missing(all, TODAY)).toEqual([])
    expect(missing({ ...all, recordDueOn: TODAY }, TODAY)).toEqual(['recordQuery'])
  })
})

it('a milestone has the day on which it was reached', () => {
  expect(reachedOn({ swornOn: TODAY }, 'oath')).toBe(TODAY)
  expect(reachedOn({ swornOn: TODAY }, 'filing')).toBeUndefined()
})
