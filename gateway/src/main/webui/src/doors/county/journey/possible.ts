import type { Act, ApplicationDetail, Stage, Worklist } from '@/api/types'
import { missing } from '@/volunteers/milestones'

/** The steps that a county takes after the approval, with one or many. */
export type CountyStep = 'recordQuery' | 'oath' | 'filing' | 'report' | 'suspension' | 'resumption' | 'departure'

/**
 * The lists of the page, and the step that each leads to; what is trained and examined is entered with its cohort, and who
 * may be matched waits for nothing here.
 */
export const STEP_OF: Record<Worklist, CountyStep | 'training' | undefined> = {
  RECORD_QUERY: 'recordQuery',
  OATH: 'oath',
  FILING: 'filing',
  TRAINING: 'training',
  EXAM: 'training',
  REPORT: 'report',
  CITY_RETURNED: 'report',
  RECORD_DUE: 'recordQuery',
  RECORD_FOUND: 'departure',
  MATCHABLE: undefined,
}
export const WORKLISTS = Object.keys(STEP_OF) as Worklist[]

/** Those of them in which something waits to be done. */
export const TODOS = WORKLISTS.filter((list) => STEP_OF[list])

const MEMBERS: readonly Stage[] = ['APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED']

/** What can be done with a volunteer now; the service decides in the end, this keeps useless buttons away. */
export function possibleSteps({ stage, milestones }: ApplicationDetail, day: string): CountyStep[] {
  if (!MEMBERS.includes(stage)) return []
  const open = missing(milestones, day)
  const steps: CountyStep[] = ['recordQuery']
  if (open.includes('oath')) steps.push('oath')
  else if (open.includes('filing')) steps.push('filing')
  if (stage === 'APPROVED' && !open.length) steps.push('report')
  if (stage === 'ACTIVE') steps.push('suspension')
  if (stage === 'SUSPENDED') steps.push('resumption')
  return [...steps, 'departure']
}

/** What of the county's steps can be taken back: the latest of its kind, while nothing rests on it. */
export function retractableActs({ stage, milestones, reportedAt, history }: ApplicationDetail): Act[] {
  const { recordQueriedOn, swornOn, filedOn, trainedOn, passedOn } = milestones
  const acts: Act[] = []
  if (stage === 'REFUSED' || stage === 'REPORTED' || stage === 'LEFT') acts.push(stage)
  if (stage === 'APPROVED') {
    if (!recordQueriedOn && !swornOn && !trainedOn && !reportedAt) acts.push('APPROVED')
    if (filedOn) acts.push('FILED')
    else if (swornOn) acts.push('SWORN')
    if (passedOn) acts.push('PASSED')
    else if (trainedOn) acts.push('TRAINED')
  }
  // Once reported on the strength of a query, only a later one can go: the one before it counts again.
  const queries = history.filter(({ act }) => act === 'RECORD_QUERIED').length
  const takenBack = history.filter(({ act, remarks }) => act === 'RETRACTED' && remarks[0]?.field === 'RECORD_QUERIED').length
  if (recordQueriedOn && (stage === 'APPROVED' || queries - takenBack > 1)) acts.push('RECORD_QUERIED')
  return acts
}
