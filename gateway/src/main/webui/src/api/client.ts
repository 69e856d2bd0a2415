import createClient, { type Middleware } from 'openapi-fetch'
import { currentLanguage } from '@/i18n'
import { asProblem, problemFrom } from './problem'
import { door } from './door'
import { serviceFetch, sessionFetch } from './session'
import type { paths as AssessmentPaths } from './generated/assessment'
import type { paths as ChildPaths } from './generated/child'
import type { paths as GatewayPaths } from './generated/gateway'
import type { paths as VolunteerPaths } from './generated/volunteer'

/** Every answer that is not a success becomes an ApiProblem, so pages have one way of failing. */
const failures: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return
    throw problemFrom(response.status, await response.json().catch(() => undefined))
  },
  onError({ error }) {
    return asProblem(error)
  },
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
    return request
  },
}

function client<Paths extends object>(path: string, fetch = serviceFetch) {
  const made = createClient<Paths>({ baseUrl: `${location.origin}${path}`, fetch })
  made.use(headers, failures)
  return made
}

export const volunteer = client<VolunteerPaths>(`/${door}/api/volunteer`)
export const child = client<ChildPaths>(`/${door}/api/child`)
export const assessment = client<AssessmentPaths>(`/${door}/api/assessment`)
export const gateway = client<GatewayPaths>(`/${door}/api`, sessionFetch)
