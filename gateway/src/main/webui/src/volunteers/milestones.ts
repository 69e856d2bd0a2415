import type { Milestones } from '@/api/types'

/** What has to be reached between approval and report, in the order in which pages show it. */
export const MILESTONES = ['recordQuery', 'oath', 'filing', 'training', 'exam'] as const
export type Milestone = (typeof MILESTONES)[number]

/** How the latest record query (从业查询) stands. */
export type RecordState = 'none' | 'inDate' | 'overdue' | 'found'

/** @param day YYYY-MM-DD; the day on which a query falls due is the first that it does not cover */
export function recordState({ recordQueriedOn, recordClear, recordDueOn }: Milestones, day: string): RecordState {
  if (recordClear === false) return 'found'
  if (!recordQueriedOn || !recordDueOn) return 'none'
  return day < recordDueOn ? 'inDate' : 'overdue'
}

/** The day on which a milestone was reached, whatever has become of it since. */
export function reachedOn(milestones: Milestones, milestone: Milestone): string | undefined {
  const days: Record<Milestone, string | undefined> = {
    recordQuery: milestones.recordQueriedOn,
    oath: milestones.swornOn,
    filing: milestones.filedOn,
    training: milestones.trainedOn,
    exam: milestones.passedOn,
  }
  return days[milestone] ?? undefined
}

/** What is still to be done before the report to the city. */
export function missing(milestones: Milestones, day: string): Milestone[] {
  return MILESTONES.filter((one) =>
    one === 'recordQuery' ? recordState(milestones, day) !== 'inDate' : !reachedOn(milestones, one),
  )
}
