import { volunteer } from '@/api/client'
import type { PublishedForm } from '@/api/types'

let published: Promise<PublishedForm | undefined> | undefined

/** The form's text, version and choices as published; asked once, and again after a failure. */
export function publishedForm(): Promise<PublishedForm | undefined> {
  published ??= volunteer.GET('/form').then(({ data }) => data as PublishedForm | undefined)
  published.catch(() => (published = undefined))
  return published
}
