import { reactive } from 'vue'
import { ApiProblem } from './problem'
import { Expiry, patientFetch } from './expiry'
import { door } from './door'
import type { Me, Role } from './types'
import { together } from './together'
import { uploading, type Progress } from './upload'

/**
 * Who is logged in, and whether the network is there: the browser knows of the nearest piece of it only, each call of the
 * whole way. The browser never holds a token.
 */
export const session = reactive({ me: undefined as Me | undefined, online: navigator.onLine })
export const expiry = new Expiry()

addEventListener('online', () => (session.online = true))
addEventListener('offline', () => (session.online = false))

type Send = (request: Request) => Promise<Response>

/** Tells the gateway that a script asks: it answers 499 instead of a redirect, and other sites cannot forge the call. */
const asScript = (sendIt: Send): Send => async (request) => {
  request.headers.set('X-Requested-With', 'JavaScript')
  try {
    const answer = await sendIt(request)
    session.online = true
    return answer
  } catch (error) {
    // A call that was given up fails otherwise.
    if (error instanceof TypeError) session.online = false
    throw error
  }
}
const send = asScript((request) => fetch(request))

export const sessionFetch = patientFetch(expiry, send)

/** The same for what services are asked: at once means together. */
export const serviceFetch = patientFetch(expiry, together(`/${door}/api`, send))

/** The same for a file, of which it is told how much has left. */
export const sessionUpload = (progress: Progress): Send => patientFetch(expiry, asScript(uploading(progress)))

/** Windows of the same door tell each other of a new login. */
const channel = () => new BroadcastChannel(`wugu-session-${door}`)

export function announceRenewal(): void {
  const here = channel()
  here.postMessage('renewed')
  here.close()
}

export function followRenewals(): void {
  channel().addEventListener('message', () => void resume())
}

/** Goes on only as the same person: what another one typed must not be sent, or seen, under this login. */
export async function resume(): Promise<boolean> {
  if (!expiry.expired.value) return true
  const answer = await send(new Request(`/${door}/api/me`, { cache: 'no-store' })).catch(() => undefined)
  if (!answer?.ok) return false
  const me = (await answer.json()) as Me
  if (session.me && me.person !== session.me.person) {
    location.replace(`/${door}/`)
    return false
  }
  session.me = me
  expiry.renewed()
  return true
}

export function openLogin(): void {
  open(`/${door}/relogin`, `wugu-login-${door}`, 'popup,width=520,height=720')
}

export function staySignedOut(): void {
  expiry.abandoned(new ApiProblem(401, 'session-expired', '', ''))
}

export function hasRole(...roles: readonly Role[]): boolean {
  return roles.some((role) => session.me?.roles.includes(role))
}
