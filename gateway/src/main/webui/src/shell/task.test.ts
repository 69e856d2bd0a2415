import { effectScope, nextTick } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { session, sessionFetch } from '@/api/session'
import { ApiProblem } from '@/api/problem'
import { useKeysetList } from './keysetList'
import { useLoad } from './task'

let scope = effectScope()
beforeEach(() => (scope = effectScope()))
afterEach(() => {
  scope.stop()
  session.online = true
  vi.unstubAllGlobals()
})

it('asks again for what nobody answered when the line is back, and for nothing else', async () => {
  let line = false
  const answers = (status: number) => vi.fn(async () => {
    if (line) return 'here'
    throw status ? new ApiProblem(status, 'refused', '', '') : new TypeError('Failed to fetch')
  })
  const [lost, refused] = [answers(0), answers(403)]
  const [red, forbidden] = scope.run(() => [useLoad(lost), useLoad(refused)]) ?? []
  await Promise.all([red?.load(), forbidden?.load()])
  session.online = false
  await nextTick()
  expect(red?.problem.value?.slug).toBe('offline')

  line = true
  session.online = true
  await vi.waitFor(() => expect(red?.data.value).toBe('here'))

  expect(red?.problem.value).toBeUndefined()
  expect(lost).toHaveBeenCalledTimes(2)
  expect(refused).toHaveBeenCalledTimes(1)
})

it('fills a list that could not be asked for when the line is back', async () => {
  let line = false
  const list = scope.run(() => useKeysetList<number>(async () => {
    if (line) return { items: [1] }
    throw new TypeError('Failed to fetch')
  }))
  await list?.more()
  session.online = false
  await nextTick()

  line = true
  session.online = true

  await vi.waitFor(() => expect(list?.items.value).toEqual([1]))
  expect(list?.problem.value).toBeUndefined()
})

it('knows by the calls themselves whether the line is there, but not by one that was given up', async () => {
  const ask = () => sessionFetch(new Request('http://localhost/township/api/me')).catch(() => undefined)
  vi.stubGlobal('fetch', async () => {
    throw new DOMException('given up', 'AbortError')
  })
  await ask()
  expect(session.online).toBe(true)

  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  await ask()
  expect(session.online).toBe(false)

  vi.stubGlobal('fetch', async () => new Response('{}'))
  await ask()
  expect(session.online).toBe(true)
})
