import { describe, expect, it } from 'vitest'
import type { ApplicationDetail, HistoryEntry } from '@/api/types'
import { possibleSteps, retractableActs } from './possible'

const TODAY = '2026-11-25'
const CLEAR = { recordQueriedOn: '2026-03-01', recordClear: true, recordDueOn: '2027-03-01' }
const ALL = { ...CLEAR, swornOn: TODAY, filedOn: TODAY, trainedOn: TODAY, passedOn: TODAY }

const volunteer = (given: Partial<ApplicationDetail>): ApplicationDetail =>
  ({ stage: 'APPROVED', milestones: {}, history: [], ...given }) as ApplicationDetail
const entry = (act: HistoryEntry['act'], field?: string): HistoryEntry => ({
  at: '2026-11-25T00:00:00Z', act, byOffice: '371521', remarks: field ? [{ field, text: '登记有误' }] : [],
})

describe('what can be done with a volunteer', () => {
  it.each<[string, Partial<ApplicationDetail>, string[]]>([
    ['submitted', { stage: 'SUBMITTED' }, []],
    ['just approved', {}, ['recordQuery', 'oath', 'departure']],
    ['sworn', { milestones: { swornOn: TODAY } }, ['recordQuery', 'filing', 'departure']],
    ['with every milestone', { milestones: ALL }, ['recordQuery', 'report', 'departure']],
    ['reported', { stage: 'REPORTED', milestones: ALL }, ['recordQuery', 'departure']],
    ['serving', { stage: 'ACTIVE', milestones: ALL }, ['recordQuery', 'suspension', 'departure']],
    ['suspended', { stage: 'SUSPENDED', milestones: ALL }, ['recordQuery', 'resumption', 'departure']],
    ['gone', { stage: 'LEFT', milestones: ALL }, []],
  ])('%s', (_, given, steps) => {
    expect(possibleSteps(volunteer(given), TODAY)).toEqual(steps)
  })
})

describe('what can be taken back', () => {
  it('the approval, as long as nothing followed', () => {
    expect(retractableActs(volunteer({}))).toEqual(['APPROVED'])
    expect(retractableActs(volunteer({ reportedAt: '2026-11-01T00:00:00Z' }))).toEqual([])
  })

  it('the latest of each track', () => {
    expect(retractableActs(volunteer({ milestones: ALL }))).toEqual(['FILED', 'PASSED', 'RECORD_QUERIED'])
    expect(retractableActs(volunteer({ milestones: { swornOn: TODAY, trainedOn: TODAY } }))).toEqual(['SWORN', 'TRAINED'])
  })

  it('a refusal, a report and a departure', () => {
    expect(retractableActs(volunteer({ stage: 'REFUSED' }))).toEqual(['REFUSED'])
    expect(retractableActs(volunteer({ stage: 'REPORTED', milestones: ALL, history: [entry('RECORD_QUERIED')] }))).toEqual(['REPORTED'])
    expect(retractableActs(volunteer({ stage: 'LEFT', milestones: {} }))).toEqual(['LEFT'])
  })

  it('of those who serve a record query only while an earlier one stands', () => {
    const twice = [entry('RECORD_QUERIED'), entry('RECORD_QUERIED')]
    const serving = (history: HistoryEntry[]) => volunteer({ stage: 'ACTIVE', milestones: ALL, history })
    expect(retractableActs(serving(twice))).toEqual(['RECORD_QUERIED'])
    expect(retractableActs(serving([...twice, entry('RETRACTED', 'RECORD_QUERIED')]))).toEqual([])
  })
})
