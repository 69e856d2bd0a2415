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
