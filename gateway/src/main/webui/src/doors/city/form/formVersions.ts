import { volunteer } from '@/api/client'
import type { NewFormVersion, PublishedForm } from '@/api/types'
import { present } from '@/api/present'

/** Every version of the application form, the newest first. */
export async function readFormVersions(): Promise<PublishedForm[]> {
  const { data } = await volunteer.GET('/form-versions')
  return present(data)
}

export async function publishForm(text: NewFormVersion): Promise<PublishedForm> {
  const { data } = await volunteer.POST('/form-versions', { body: text })
  return present(data)
}

/** What is chosen from is edited as text, one choice a line. */
export const asLines = (choices: readonly string[]): string => choices.join('\n')
export const fromLines = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
