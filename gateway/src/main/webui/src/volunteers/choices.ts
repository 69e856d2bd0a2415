import type { PublishedForm } from '@/api/types'
import type { Choice } from '@/fields/choice'

export const POLITICAL_STATUSES = ['CPC_MEMBER', 'LEAGUE_MEMBER', 'DEMOCRATIC_PARTY', 'MASSES'] as const

/** What the published form offers for a field, or the given ones when it offers nothing. */
export function choicesOf(published: PublishedForm | undefined, list: keyof PublishedForm['options'], otherwise: readonly string[] = []): Choice[] {
  const offered = published?.options[list]
  return (offered?.length ? offered : otherwise).map((value) => ({ value, text: value }))
}
