import { volunteer } from '@/api/client'
import type { ApplicationDetail, LoginCode, VolunteerLogin } from '@/api/types'
import { present } from '@/api/present'

export async function readOwnRecord(): Promise<ApplicationDetail> {
  const { data } = await volunteer.GET('/own-record')
  return present(data)
}

export async function linkOwnRecord(code: string): Promise<void> {
  await volunteer.POST('/own-record/link', { body: { code } })
}

const at = (id: string) => ({ params: { path: { id } } })

export async function readLogin(id: string): Promise<VolunteerLogin> {
  const { data } = await volunteer.GET('/applications/{id}/login', at(id))
  return present(data)
}

export async function makeLoginCode(id: string): Promise<LoginCode> {
  const { data } = await volunteer.POST('/applications/{id}/login-code', at(id))
  return present(data)
}

export async function endLogin(id: string): Promise<void> {
  await volunteer.DELETE('/applications/{id}/login', at(id))
}
