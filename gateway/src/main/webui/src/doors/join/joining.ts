import createClient from 'openapi-fetch'
import type { paths } from '@/api/generated/volunteer'
import { randomKey } from '@/api/intention'
import { asProblem, problemFrom } from '@/api/problem'
import type { ApplicationForm, Division, HeldInvitation } from '@/api/types'
import { uploading, type Progress } from '@/api/upload'
import { currentLanguage } from '@/i18n'

/** What the service keeps below `/public/` is open to everybody, at the gateway's open address. */
type OpenPaths = { [P in keyof paths as P extends `/public${infer Rest}` ? Rest : never]: paths[P] }

const open = createClient<OpenPaths>({ baseUrl: `${location.origin}/public/api/volunteer`, credentials: 'omit' })
open.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
    return request
  },
  async onResponse({ response }) {
    if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => undefined))
  },
  onError: ({ error }) => asProblem(error),
})

/** The last part of the address; it travels in a header from here on, where nobody writes it down. */
export const tokenOf = (path: string): string => path.split('/')[2] ?? ''

export async function readInvitation(token: string): Promise<HeldInvitation> {
  const { data } = await open.GET('/invitation', { params: { header: { 'Invitation-Token': token } } })
  return data as HeldInvitation
}

export async function placesBelow(parent: string): Promise<Division[]> {
  const { data } = await open.GET('/divisions', { params: { query: { parent } } })
  return data ?? []
}

/** Hands in, once however often the button is pressed: the key stays the same until the page is closed. */
export function handingIn(token: string) {
  const key = randomKey()

  return {
    async form(form: ApplicationForm, consent: boolean): Promise<string> {
      const header = { 'Invitation-Token': token, 'Idempotency-Key': key }
      const { data } = await open.POST('/self-applications', { params: { header }, body: { form, consent } })
      return data?.receipt ?? ''
    },

    async photo(receipt: string, photo: Blob, progress: Progress): Promise<void> {
      await open.PUT('/self-applications/{receipt}/photo', {
        fetch: uploading(progress),
        params: { path: { receipt }, header: { 'Invitation-Token': token } },
        headers: { 'Content-Type': photo.type },
        body: photo as never,
        bodySerializer: () => photo,
      })
    },
  }
}
