import { gateway } from '@/api/client'
import type { Account, OpenedAccount, Role, Tier } from '@/api/types'

/** Every call that changes something says that a script of this page makes it; the session's fetch sends it too. */
const header = { 'X-Requested-With': 'JavaScript' }
const at = (id: string) => ({ params: { path: { id }, header } })

export async function findAccounts(search: string, after?: number) {
  const { data } = await gateway.GET('/accounts', {
    params: { query: { ...(search ? { search } : {}), ...(after ? { after } : {}) } },
  })
  return data ?? { items: [] as Account[] }
}

export async function openAccount(body: {
  username: string
  name: string
  orgCode: string
  roles: Role[]
}): Promise<OpenedAccount | undefined> {
  const { data } = await gateway.POST('/accounts', { params: { header }, body })
  return data
}

export const lockAccount = (id: string) => gateway.POST('/accounts/{id}/lock', at(id))
export const unlockAccount = (id: string) => gateway.POST('/accounts/{id}/unlock', at(id))
export const changeRoles = (id: string, roles: Role[]) => gateway.PUT('/accounts/{id}/roles', { ...at(id), body: { roles } })

export async function resetPassword(id: string): Promise<OpenedAccount | undefined> {
  const { data } = await gateway.POST('/accounts/{id}/password-reset', at(id))
  return data
}

/** As the gateway allows them: volunteers enter at the township's door only, and review happens above it. */
const ABOVE_TOWNSHIP: readonly Role[] = ['clerk', 'reviewer', 'officer', 'reader', 'auditor', 'access-admin']
const AT_TOWNSHIP: readonly Role[] = ['clerk', 'officer', 'reader', 'volunteer', 'auditor', 'access-admin']
/** Who grants access reads no data, who audits sees only the log. */
const APART: readonly Role[] = ['auditor', 'access-admin']

export const tierOf = (orgCode: string): Tier =>
  orgCode.length === 4 ? 'city' : orgCode.length === 6 ? 'county' : 'township'

export const rolesFor = (orgCode: string): readonly Role[] =>
  tierOf(orgCode) === 'township' ? AT_TOWNSHIP : ABOVE_TOWNSHIP

/** Choosing a separate duty drops the others, and the other way round: nobody grants access and reads data as well. */
export function withRole(roles: readonly Role[], role: Role): Role[] {
  if (roles.includes(role)) return roles.filter((other) => other !== role)
  if (APART.includes(role)) return [role]
  return [...roles.filter((other) => !APART.includes(other)), role]
}
