import type { CohortDetail, CohortParticipant, TrainingSession } from '@/api/types'
import { formatTime } from '@/i18n/format'

/** At how many sessions somebody was. */
export const attendedBy = (participant: CohortParticipant): number =>
  Object.values(participant.attendance).filter(Boolean).length

/** How many were at a session. */
export const presentAt = (cohort: CohortDetail, session: TrainingSession): number =>
  cohort.participants.filter(({ attendance }) => attendance[session.id]).length

/** Whoever sits the exam again. */
export const hasStandingResult = ({ exams }: CohortParticipant): boolean => exams.some(({ retracted }) => !retracted)

/** An instant as a field of date and time takes it. */
export const asTyped = (instant: string): string => formatTime(instant).replace(' ', 'T')

/** The instant that was typed. */
export const asInstant = (text: string): string => new Date(`${text}:00+08:00`).toISOString()
