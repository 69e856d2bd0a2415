import { volunteer } from '@/api/client'
import { door } from '@/api/door'
import { Intention } from '@/api/intention'
import type { CohortDetail, CohortItem, CohortKind, ExamSheetReport, Outcome } from '@/api/types'
import { present } from '@/api/present'

/** A session as it is typed; times are offices' time. */
export interface SessionPlan {
  startsAt: string
  minutes: number
  place: string
  topic: string
  trainer: string
}

export async function listCohorts(): Promise<CohortItem[]> {
  const { data } = await volunteer.GET('/cohorts')
  return present(data)
}

export async function readCohort(id: string): Promise<CohortDetail> {
  const { data } = await volunteer.GET('/cohorts/{id}', { params: { path: { id } } })
  return present(data)
}

/** Opens cohorts of one page; each is one intention, so that a repeated press does not open two. */
export function cohortOpenings() {
  const intention = new Intention()

  return {
    async openNew(kind: CohortKind, title: string): Promise<string> {
      const header = { 'Idempotency-Key': intention.keyFor([kind, title]) }
      const { data } = await volunteer.POST('/cohorts', { params: { header }, body: { kind, title } })
      intention.fulfilled()
      return present<{ id: string }>(data).id
    },

    async openProposed({ id, version }: CohortItem, title: string): Promise<string> {
      await volunteer.POST('/cohorts/{id}/opening', { params: { path: { id } }, body: { version, title } })
      return id
    },
  }
}

export const examTemplateAddress = (id: string): string => `/${door}/api/volunteer/cohorts/${id}/exam-template`

/** A file as the body of a request. */
function sent(file: File): { body: Record<string, never>; bodySerializer: () => FormData } {
  return {
    body: {},
    bodySerializer: () => {
      const form = new FormData()
      form.append('file', file)
      return form
    },
  }
}

/** What is done with one cohort as it was last seen; its version keeps a repeated press from counting twice. */
export function cohortSteps({ id, version }: Pick<CohortItem, 'id' | 'version'>) {
  const path = { id }
  const params = { path }

  return {
    async enrol(volunteers: string[]): Promise<Outcome[]> {
      const { data } = await volunteer.POST('/cohorts/{id}/participants', { params, body: { version, volunteers } })
      return present(data)
    },

    async withdraw(participant: string, reason: string): Promise<void> {
      await volunteer.POST('/cohorts/{id}/withdrawals', { params, body: { version, volunteer: participant, reason } })
    },

    async schedule(plan: SessionPlan, session?: string, appointmentId?: string): Promise<void> {
      const body = { version, ...plan, ...(appointmentId ? { appointmentId } : {}) }
      if (session) {
        await volunteer.PUT('/cohorts/{id}/sessions/{session}', { params: { path: { id, session } }, body })
      } else {
        await volunteer.POST('/cohorts/{id}/sessions', { params, body })
      }
    },

    async cancel(session: string, reason: string): Promise<void> {
      await volunteer.POST('/cohorts/{id}/sessions/{session}/cancellation', {
        params: { path: { id, session } },
        body: { version, reason },
      })
    },

    async takeAttendance(session: string, attended: Record<string, boolean>, reason?: string): Promise<void> {
      const entries = Object.entries(attended).map(([who, there]) => ({ volunteer: who, attended: there }))
      await volunteer.PUT('/cohorts/{id}/sessions/{session}/attendance', {
        params: { path: { id, session } },
        body: { version, entries, ...(reason ? { reason } : {}) },
      })
    },

    async closeAttendance(): Promise<Outcome[]> {
      const { data } = await volunteer.POST('/cohorts/{id}/attendance-closing', { params, body: { version } })
      return present(data)
    },

    async reopenAttendance(reason: string): Promise<void> {
      await volunteer.POST('/cohorts/{id}/attendance-reopening', { params, body: { version, reason } })
    },

    async recordExam(heldOn: string, scores: Record<string, number>): Promise<Outcome[]> {
      const results = Object.entries(scores).map(([who, score]) => ({ volunteer: who, score }))
      const { data } = await volunteer.POST('/cohorts/{id}/exam-results', { params, body: { version, heldOn, results } })
      return present(data)
    },

    async retractExam(participant: string, reason: string): Promise<void> {
      await volunteer.POST('/cohorts/{id}/exam-retraction', { params, body: { version, volunteer: participant, reason } })
    },

    async checkExamSheet(file: File): Promise<ExamSheetReport> {
      const { data } = await volunteer.POST('/cohorts/{id}/exam-sheet', { params, ...sent(file) })
      return present(data)
    },

    /** What was wrong in the sheet, to be mended and chosen again. */
    async examErrorSheet(file: File): Promise<Blob> {
      const { data } = await volunteer.POST('/cohorts/{id}/exam-error-sheet', { params, ...sent(file), parseAs: 'blob' })
      return present(data)
    },

    async close(): Promise<void> {
      await volunteer.POST('/cohorts/{id}/closing', { params, body: { version } })
    },

    async reopen(reason: string): Promise<void> {
      await volunteer.POST('/cohorts/{id}/reopening', { params, body: { version, reason } })
    },
  }
}
