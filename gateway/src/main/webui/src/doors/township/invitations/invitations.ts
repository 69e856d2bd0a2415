import { volunteer } from '@/api/client'
import { Intention } from '@/api/intention'
import type {
  ApplicationForm,
  ApplicationState,
  Invitation,
  IssuedInvitation,
  OpenedSelfApplication,
  Page,
  SelfApplicationItem,
  SelfApplicationState,
} from '@/api/types'
import type { KeysetPage } from '@/shell/keysetList'
import { present } from '@/api/present'

export const joinLink = (token: string): string => `${location.origin}/join/${token}`

export async function listInvitations(after?: string): Promise<KeysetPage<Invitation>> {
  const { data } = await volunteer.GET('/invitations', { params: { query: { after } } })
  return present(data)
}

export async function revokeInvitation(id: string): Promise<void> {
  await volunteer.POST('/invitations/{id}/revocation', { params: { path: { id } } })
}

/** Makes invitations: pressed twice, it makes one. */
export function issuing() {
  const intention = new Intention()

  return async function issue(uses: number, lastDay: string): Promise<IssuedInvitation> {
    const body = { uses, lastDay }
    const header = { 'Idempotency-Key': intention.keyFor(body) }
    const { data } = await volunteer.POST('/invitations', { params: { header }, body })
    intention.fulfilled()
    return present(data)
  }
}

export async function listSelfApplications(state: SelfApplicationState, after?: string): Promise<Page<SelfApplicationItem>> {
  const { data } = await volunteer.GET('/self-applications', { params: { query: { state, ...(after ? { after } : {}) } } })
  return present(data)
}

export async function openSelfApplication(id: string, reason: string): Promise<OpenedSelfApplication> {
  const { data } = await volunteer.POST('/self-applications/{id}/identity', { params: { path: { id } }, body: { reason } })
  return present(data)
}

export function deciding(id: string) {
  const intention = new Intention()

  return {
    async accept(form: ApplicationForm): Promise<ApplicationState> {
      const header = { 'Idempotency-Key': intention.keyFor(form) }
      const { data } = await volunteer.POST('/self-applications/{id}/acceptance', {
        params: { path: { id }, header },
        body: { form },
      })
      intention.fulfilled()
      return present(data)
    },

    async reject(reason: string): Promise<void> {
      await volunteer.POST('/self-applications/{id}/rejection', { params: { path: { id } }, body: { reason } })
    },
  }
}

/** The day so many days later, YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`)
  later.setUTCDate(later.getUTCDate() + days)
  return later.toISOString().slice(0, 10)
}
