import { afterEach, expect, it, vi } from 'vitest'
import { neighbourOf, orderOf, type QueueFilter } from './queue'

const WAITING: QueueFilter = { stage: 'SUBMITTED', township: '371521109', name: '' }

/** Answers one item, and tells what was asked for. */
function asked(items: { id: string }[] = [{ id: 'other' }]): URLSearchParams[] {
  const queries: URLSearchParams[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    queries.push(new URL(request.url).searchParams)
    return new Response(JSON.stringify({ items }), { headers: { 'Content-Type': 'application/json' } })
  })
  return queries
}
afterEach(() => vi.unstubAllGlobals())

it('goes on behind the one that is shown, in the order and filter of the list, and never back', async () => {
  const queries = asked()

  expect(await neighbourOf(WAITING, 'this', 'behind')).toBe('other')

  expect(Object.fromEntries(queries[0] ?? [])).toEqual({
    stage: 'SUBMITTED', township: '371521109', order: 'OLDEST_FIRST', after: 'this', limit: '1',
  })
})

it('finds the one before by the order turned round', async () => {
  const queries = asked()

  await neighbourOf(WAITING, 'this', 'before')

  expect(queries[0]?.get('order')).toBe('NEWEST_FIRST')
})

it('ends where the list ends', async () => {
  asked([])

  expect(await neighbourOf(WAITING, 'this', 'behind')).toBeUndefined()
})

it('works what waits off from its oldest, and looks others up from their newest', () => {
  expect(orderOf(WAITING)).toBe('OLDEST_FIRST')
  expect(orderOf({ ...WAITING, stage: 'ACTIVE' })).toBe('NEWEST_FIRST')
})
