import { volunteer } from '@/api/client'
import type { TrainingOfVolunteer } from '@/api/types'
import { present } from '@/api/present'

/** Every training of one volunteer. */
export async function readTrainings(id: string): Promise<TrainingOfVolunteer[]> {
  const { data } = await volunteer.GET('/applications/{id}/trainings', { params: { path: { id } } })
  return present(data)
}

/** Those of the volunteer who is logged in. */
export async function readOwnTrainings(): Promise<TrainingOfVolunteer[]> {
  const { data } = await volunteer.GET('/own-record/trainings')
  return present(data)
}
