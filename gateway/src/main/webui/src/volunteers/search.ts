import { volunteer } from '@/api/client'
import type { ApplicationItem } from '@/api/types'
import { present } from '@/api/present'

/** Numbers that identify somebody stand in no address, and each search for one is counted and logged. */
export async function findByIdentity(number: { idNumber: string } | { mobile: string }): Promise<ApplicationItem[]> {
  const { data } = await volunteer.POST('/applications/search', { body: number })
  return present(data)
}
