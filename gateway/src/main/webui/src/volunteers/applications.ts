import { Intention } from '@/api/intention'
import { volunteer } from '@/api/client'
import { door } from '@/api/door'
import { present } from '@/api/present'
import { sessionUpload } from '@/api/session'
import type { Progress } from '@/api/upload'
import type {
  ApplicationDetail,
  ApplicationForm,
  ApplicationItem,
  ApplicationState,
  ListOrder,
  Page,
  Remark,
  Stage,
  VolunteerAct,
  WithheldAct,
  Worklist,
} from '@/api/types'

export async function findApplications(query: {
  stage?: Stage
  worklist?: Worklist
  township?: string
  village?: string
  number?: string
  name?: string
  order?: ListOrder
  after?: string
  limit?: number
}): Promise<Page<ApplicationItem>> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== undefined))
  const { data } = await volunteer.GET('/applications', { params: { query: given } })
  return present(data)
}

export async function readApplication(id: string): Promise<ApplicationDetail> {
  const { data } = await volunteer.GET('/applications/{id}', { params: { path: { id } } })
  return present(data)
}

export async function readIdentity(id: string, reason: string): Promise<ApplicationForm> {
  const { data } = await volunteer.POST('/applications/{id}/identity', { params: { path: { id } }, body: { reason } })
  return present<{ form: ApplicationForm }>(data).form
}

/** What is in the way of an act that is not offered, where somebody can do something about it. */
export const whyNot = ({ withheld }: { withheld: readonly WithheldAct[] }, act: VolunteerAct): string | undefined =>
  withheld.find((one) => one.act === act)?.detail

export const photoAddress = (id: string, version: number): string =>
  `/${door}/api/volunteer/applications/${id}/photo?v=${version}`

type Step = Promise<ApplicationState>

/** The steps of one page; each is one intention, so that a repeated press does not do it twice. */
export function applicationSteps() {
  const intention = new Intention()

  async function once<T>(content: unknown, send: (headers: { 'Idempotency-Key': string }) => Promise<T>): Promise<T> {
    const answer = await send({ 'Idempotency-Key': intention.keyFor(content) })
    intention.fulfilled()
    return answer
  }

  const at = (id: string) => ({ path: { id } })

  return {
    create: (form: ApplicationForm): Step =>
      once(form, async (header) => {
        const { data } = await volunteer.POST('/applications', { params: { header }, body: { form } })
        return present(data)
      }),

    async change(id: string, version: number, form: ApplicationForm): Step {
      const { data } = await volunteer.PUT('/applications/{id}', { params: at(id), body: { version, form } })
      return present(data)
    },

    async addPhoto(id: string, photo: Blob, progress: Progress): Promise<void> {
      await volunteer.PUT('/applications/{id}/photo', {
        fetch: sessionUpload(progress),
        params: at(id),
        headers: { 'Content-Type': photo.type },
        body: photo as never,
        bodySerializer: () => photo,
      })
    },

    async drop(id: string, version: number): Promise<void> {
      await volunteer.DELETE('/applications/{id}', { params: { ...at(id), query: { version } } })
    },

    submit: (id: string, version: number): Step =>
      once(['submit', id, version], async (headers) => {
        const { data } = await volunteer.POST('/applications/{id}/submission', { params: at(id), headers, body: { version } })
        return present(data)
      }),

    approve: (id: string, version: number, opinion: string): Step =>
      once(['approve', id, version, opinion], async (headers) => {
        const body = { version, opinion }
        const { data } = await volunteer.POST('/applications/{id}/approval', { params: at(id), headers, body })
        return present(data)
      }),

    refuse: (id: string, version: number, reason: string): Step =>
      once(['refuse', id, version, reason], async (headers) => {
        const body = { version, reason }
        const { data } = await volunteer.POST('/applications/{id}/refusal', { params: at(id), headers, body })
        return present(data)
      }),

    giveBack: (id: string, version: number, reasons: Remark[]): Step =>
      once(['return', id, version, reasons], async (headers) => {
        const body = { version, reasons }
        const { data } = await volunteer.POST('/applications/{id}/return', { params: at(id), headers, body })
        return present(data)
      }),
  }
}
