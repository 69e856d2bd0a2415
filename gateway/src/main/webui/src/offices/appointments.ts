import { Intention } from '@/api/intention'
import { volunteer } from '@/api/client'
import type { Advisor, Appointment, AppointmentKind, AppointmentList, NewAppointment } from '@/api/types'
import type { KeysetPage } from '@/shell/keysetList'
import { present } from '@/api/present'

export const LISTS: readonly AppointmentList[] = ['PRESENT', 'EXPIRING', 'ENDED']

export async function readKinds(): Promise<AppointmentKind[]> {
  const { data } = await volunteer.GET('/appointments/kinds')
  return present(data)
}

export async function readAppointments(which: AppointmentList, after?: string): Promise<KeysetPage<Appointment>> {
  const { data } = await volunteer.GET('/appointments', { params: { query: { which, after } } })
  return present(data)
}

/** The advisors of the own office and of the city whose appointment stands on the day. */
export async function readAdvisors(on: string): Promise<Advisor[]> {
  const { data } = await volunteer.GET('/appointments/advisors', { params: { query: { on } } })
  return present(data)
}

/** The dialog in which somebody is appointed: pressed twice, it takes one number. */
export function appointmentEntry() {
  const intention = new Intention()
  return async (appointment: NewAppointment): Promise<void> => {
    await volunteer.POST('/appointments', {
      params: { header: { 'Idempotency-Key': intention.keyFor(appointment) } },
      body: appointment,
    })
    intention.fulfilled()
  }
}

export async function revokeAppointment(id: string, version: number, reason: string): Promise<true> {
  await volunteer.POST('/appointments/{id}/revocation', { params: { path: { id } }, body: { version, reason } })
  return true
}

export async function printCertificate(id: string): Promise<Blob> {
  const { data } = await volunteer.GET('/appointments/{id}/certificate', { params: { path: { id } }, parseAs: 'blob' })
  return present(data)
}

/** The last day of a term of whole years that begins on the day; empty when that is no day. */
export function lastDay(since: string, years: number): string {
  const [year, month, day] = since.split('-').map(Number)
  if (!year || !month || !day) return ''
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
