import type { CohortDetail, CohortParticipant, Outcome, TrainingSession } from '@/api/types'
import { formatTime } from '@/i18n/format'
import type { ShownOutcome } from '@/volunteers/outcomes'

/** At how many sessions somebody was. */
export const attendedBy = (participant: CohortParticipant): number =>
  Object.values(participant.attendance).filter(Boolean).length

/** How many were at a session. */
export const presentAt = (cohort: CohortDetail, session: TrainingSession): number =>
  cohort.participants.filter(({ attendance }) => attendance[session.id]).length

/** Whoever sits the exam again. */
export const hasStandingResult = ({ exams }: CohortParticipant): boolean => exams.some(({ retracted }) => !retracted)

interface Person {
  id: string
  name?: string
  number: string
}

/** Outcomes name people by id; the page that asked knows who they are. */
export function shownOutcomes(people: readonly Person[], outcomes: readonly Outcome[]): ShownOutcome[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return outcomes.map(({ id, problem, detail }) => ({
    id,
    name: known.get(id)?.name ?? '',
    number: known.get(id)?.number ?? '',
    state: problem ? undefined : id,
    detail: detail ?? '',
  }))
}

/** An instant as a field of date and time takes it. */
export const asTyped = (instant: string): string => formatTime(instant).replace(' ', 'T')

/** The instant that was typed. */
export const asInstant = (text: string): string => new Date(`${text}:00+08:00`).toISOString()
