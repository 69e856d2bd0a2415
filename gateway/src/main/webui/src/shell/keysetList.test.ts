import { expect, it } from 'vitest'
import { useKeysetList, type KeysetPage } from './keysetList'

it('grows by the cursor until there is none', async () => {
  const asked: (string | undefined)[] = []
  const pages: KeysetPage<number>[] = [{ items: [1, 2], next: 'b' }, { items: [3] }]
  const list = useKeysetList<number>(async (after) => {
    asked.push(after)
    return pages.shift() ?? { items: [] }
  })

  await list.more()
  await list.more()
  await list.more()

  expect(list.items.value).toEqual([1, 2, 3])
  expect(asked).toEqual([undefined, 'b'])
  expect(list.finished.value).toBe(true)
})

it('ignores an answer to an older filter that arrives late', async () => {
  const answers: ((page: KeysetPage<string>) => void)[] = []
  const list = useKeysetList<string>(() => new Promise((resolve) => answers.push(resolve)))

  const old = list.more()
  const fresh = list.restart()
  answers[1]?.({ items: ['new'] })
  answers[0]?.({ items: ['old'] })
  await Promise.all([old, fresh])

  expect(list.items.value).toEqual(['new'])
})

it('shows what it showed until it is asked anew, as far as it was', async () => {
  let version = 1
  const list = useKeysetList<string>(async (after) => {
    const at = Number(after ?? 0)
    return { items: [`${at + 1} v${version}`], ...(at < 3 ? { next: String(at + 1) } : {}) }
  })
  await list.more()
  await list.more()
  version = 2

  const refreshed = list.refresh()
  const meanwhile = list.items.value
  await refreshed

  expect(meanwhile).toEqual(['1 v1', '2 v1'])
  expect(list.items.value).toEqual(['1 v2', '2 v2'])
  await list.more()
  expect(list.items.value).toEqual(['1 v2', '2 v2', '3 v2'])
})

it('can be asked again after a failure and keeps what it had', async () => {
  let fail = false
  const list = useKeysetList<number>(async () => {
    if (fail) throw new TypeError('Failed to fetch')
    return { items: [1], next: 'b' }
  })
  await list.more()
  fail = true
  await list.more()
  expect(list.problem.value?.slug).toBe('offline')

  fail = false
  await list.more()

  expect(list.items.value).toEqual([1, 1])
  expect(list.problem.value).toBeUndefined()
})
