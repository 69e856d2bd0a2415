import { afterEach, expect, it, vi } from 'vitest'
import { csvOf } from './csv'
import { readWhole } from './log'
import { numberOf, Readers } from './readers'

const answers = (answer: (url: URL) => unknown) =>
  vi.stubGlobal('fetch', async (request: Request) =>
    new Response(JSON.stringify(answer(new URL(request.url))), { headers: { 'Content-Type': 'application/json' } }),
  )
afterEach(() => vi.unstubAllGlobals())

it('knows the readers of every page by the person that the log names', async () => {
  const pages = [
    { items: [{ person: 'p1', username: 'yanggu-reviewer', name: '阳谷审核人', orgCode: '371521' }], next: 500 },
    { items: [{ person: 'p2', username: 'shouzhang-clerk', name: '寿张经办人', orgCode: '371521109' }] },
  ]
  answers(() => pages.shift())
  const readers = new Readers()

  await readers.load()

  expect(readers.of('p2')?.name).toBe('寿张经办人')
  expect(readers.all).toHaveLength(2)
  expect(readers.of('program')).toBeUndefined()
  expect(numberOf('01a2211d-fd69-748e-b05c-5e52a4c28f1b')).toBe('a4c28f1b')
})

it('exports everything that the filter lets through, page by page', async () => {
  const asked: string[] = []
  answers(({ searchParams }) => {
    asked.push(searchParams.toString())
    return searchParams.get('after') ? { items: [{ id: 1 }] } : { items: [{ id: 2 }], next: '2' }
  })

  const whole = await readWhole({ from: '2026-11-01', to: '', person: 'p1' })

  expect(whole).toEqual({ rows: [{ id: 2 }, { id: 1 }], more: false })
  expect(asked).toEqual(['from=2026-11-01&person=p1&limit=200', 'from=2026-11-01&person=p1&after=2&limit=200'])
})

it('writes a table that a spreadsheet opens as it is, and takes nothing in it for a formula', async () => {
  const table = csvOf([
    ['姓名', '事由'],
    ['王"五', '=1+1'],
    ['a,b', 3],
  ])

  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await table.arrayBuffer())).toBe(
    '\uFEFF姓名,事由\r\n"王""五",\'=1+1\r\n"a,b",3\r\n',
  )
})
