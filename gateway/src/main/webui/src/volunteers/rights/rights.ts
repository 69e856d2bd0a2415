import { volunteer } from '@/api/client'
import type { ApplicationForm, ApplicationState, PersonFile, StepItem } from '@/api/types'
import { present } from '@/api/present'

/** What a person may ask of the office that holds the data. */
export const rights = {
  async correct({ id, version }: StepItem, reason: string, form: ApplicationForm): Promise<ApplicationState> {
    const { data } = await volunteer.POST('/applications/{id}/person-correction', {
      params: { path: { id } },
      body: { version, reason, form },
    })
    return present(data)
  },

  async takeOut(id: string, reason: string): Promise<PersonFile> {
    const { data } = await volunteer.POST('/applications/{id}/export', { params: { path: { id } }, body: { reason } })
    return present(data)
  },

  async erase({ id, version }: StepItem, reason: string): Promise<ApplicationState> {
    const { data } = await volunteer.POST('/applications/{id}/erasure', { params: { path: { id } }, body: { version, reason } })
    return present(data)
  },
}

export async function moveVolunteer({ id, version }: StepItem, villageCode: string, reason: string): Promise<ApplicationState> {
  const { data } = await volunteer.POST('/service-changes/village', { body: { id, version, villageCode, reason } })
  return present(data)
}
