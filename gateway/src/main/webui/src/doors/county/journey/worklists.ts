import type { VolunteerAct, Worklist } from '@/api/types'

/** The steps that a county takes after the approval, with one or many, in the order of their buttons. */
export const ONWARD = ['QUERY_RECORD', 'SWEAR', 'FILE', 'REPORT'] as const
export const CHANGES_OF_SERVICE = ['SUSPEND', 'RESUME', 'LEAVE'] as const
export type CountyStep = (typeof ONWARD)[number] | (typeof CHANGES_OF_SERVICE)[number]

/**
 * The lists of the page, and the step that each leads to; what is trained and examined is entered with its cohort, and who
 * may be matched waits for nothing here.
 */
export const STEP_OF: Record<Worklist, CountyStep | 'training' | undefined> = {
  RECORD_QUERY: 'QUERY_RECORD',
  OATH: 'SWEAR',
  FILING: 'FILE',
  TRAINING: 'training',
  EXAM: 'training',
  REPORT: 'REPORT',
  CITY_RETURNED: 'REPORT',
  RECORD_DUE: 'QUERY_RECORD',
  RECORD_FOUND: 'LEAVE',
  MATCHABLE: undefined,
}
export const WORKLISTS = Object.keys(STEP_OF) as Worklist[]

/** Those of them in which something waits to be done. */
export const TODOS = WORKLISTS.filter((list) => STEP_OF[list])

/** Those with whom the service would take the step now. */
export const ready = <T extends { acts: readonly VolunteerAct[] }>(people: readonly T[], step?: VolunteerAct): T[] =>
  step ? people.filter(({ acts }) => acts.includes(step)) : []
