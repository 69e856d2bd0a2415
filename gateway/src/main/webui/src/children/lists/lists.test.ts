import { nextTick } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { asked as question } from '@/shell/asking'
import type { ChildFigure } from '../contract'
import { answering, CHILD, cleared, press, PUBLISHED, questions, shown } from '../testing'
import { dueOf, isOverdue } from '../due'
import { rowName, rowsOf, sumOf } from './figures'
import { findBy, noFilter } from './find'
import CityFiguresPage from './CityFiguresPage.vue'
import FiguresPage from './FiguresPage.vue'
import GapsPage from './GapsPage.vue'
import SubmitPage from './SubmitPage.vue'
import VerificationPage from './VerificationPage.vue'

afterEach(cleared)

const pages = (answers: Record<string, unknown>): URL[] => {
  answering(answers)
  return questions
}

it('submits many drafts at once, and tells of each what became of it', async () => {
  const drafts = ['a', 'b', 'c'].map((id) => ({ ...CHILD, id, name: `孩子${id}`, acts: id === 'c' ? [] : ['SUBMIT'] }))
  const sent = answering({ '/submissions': [{ id: 'a' }, { id: 'b', problem: 'consent-not-asked', detail: '尚未征求监护人意见' }], '/children': { items: drafts } })
  const { root } = await shown(SubmitPage)
  await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(3))
  expect(root.querySelectorAll('li input[type=checkbox]')).toHaveLength(2)

  root.querySelector<HTMLInputElement>('.all input')?.click()
  await nextTick()
  press(root, '提交 2 人')
  await vi.waitFor(() => expect(question.value).toBeDefined())
  question.value?.answer(true)
  await vi.waitFor(() => expect(root.querySelector('.outcomes')).not.toBeNull())

  expect(sent).toEqual([{ method: 'POST', path: '/children/submissions', body: { items: [{ id: 'a', version: 3 }, { id: 'b', version: 3 }] } }])
  expect(root.querySelector('.outcomes')?.textContent).toContain('孩子b')
  expect(root.querySelector('.outcomes')?.textContent).toContain('尚未征求监护人意见')
})

it('looks for a number by the number alone, and for others as the filter says', async () => {
  const queries = pages({ '/children': { items: [] } })

  await findBy({ ...noFilter(), stage: 'REPORTED', name: 'ET-371521109-2026-0001' }, undefined, 30)
  await findBy({ ...noFilter(), stage: 'REPORTED', township: '371521109', name: '张' }, 'x', 30)

  expect(Object.fromEntries(queries[0]?.searchParams ?? [])).toEqual({ number: 'ET-371521109-2026-0001' })
  expect(Object.fromEntries(queries[1]?.searchParams ?? [])).toEqual({ stage: 'REPORTED', township: '371521109', name: '张', after: 'x', limit: '30' })
})

it('is overdue from the day after the day, and only while it waits', () => {
  const child = { stage: 'REPORTED' as const, verifyBy: '2026-11-28' }
  expect(isOverdue(child, '2026-11-28')).toBe(false)
  expect(isOverdue(child, '2026-11-29')).toBe(true)
  expect(dueOf(child, '2026-11-29')).toEqual({ key: 'overdue', day: '2026-11-28', days: 1 })
  expect(isOverdue({ ...child, stage: 'VERIFIED' }, '2026-11-29')).toBe(false)
})

it('opens a list behind each count of what is missing', async () => {
  const queries = pages({
    '/counts': [{ gap: 'NO_ID', count: 2 }, { gap: 'OVERDUE', count: 0 }], '/missing': { items: [CHILD] }, '/child-form': PUBLISHED,
  })
  const { root, router } = await shown(GapsPage, { at: '/children/missing' })
  await vi.waitFor(() => expect(root.querySelector('.gaps')?.textContent).toMatch(/未上户\s*2/))
  expect(root.querySelector('table')).toBeNull()

  root.querySelector<HTMLAnchorElement>('.gaps a')?.click()
  await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull())

  expect(router.currentRoute.value.query).toEqual({ kind: 'NO_ID' })
  expect(queries.find(({ pathname }) => pathname.endsWith('/missing'))?.searchParams.get('kind')).toBe('NO_ID')
})

const FIGURES: ChildFigure[] = [
  { by: 'TOTAL', key: '371521', reported: 5, verified: 2, inCare: 1 },
  { by: 'GENDER', key: 'MALE', reported: 3, verified: 1, inCare: 1 },
  { by: 'GENDER', key: 'FEMALE', reported: 2, verified: 1, inCare: 0 },
  { by: 'CATEGORY', key: 'ORPHAN', reported: 5, verified: 2, inCare: 1 },
  { by: 'CIVIL_AFFAIRS_CLASS', key: 'UNKNOWN', reported: 1, verified: 0, inCare: 0 },
]

it('gives each table its sum, which is that of all', async () => {
  answering({ '/figures': FIGURES, '/child-form': PUBLISHED })
  const { root } = await shown(FiguresPage)
  await vi.waitFor(() => expect(root.querySelectorAll('table').length).toBeGreaterThan(0))

  const table = [...root.querySelectorAll('section')].find(({ textContent }) => textContent?.includes('按性别'))
  expect(table?.querySelector('tfoot')?.textContent?.replace(/\s+/g, ' ').trim()).toMatch(/合计\s*5\s*2\s*1/)
  expect(sumOf(rowsOf(FIGURES, 'GENDER'))).toEqual({ reported: 5, verified: 2, inCare: 1 })
})

it('calls the rows by their words, and a class that may not be known not visible', () => {
  const t = (key: string) => key
  expect(rowName({ by: 'CATEGORY', key: 'ORPHAN' }, PUBLISHED, t)).toBe('孤儿')
  expect(rowName({ by: 'AGE_BAND', key: 'AGE_0_5' }, PUBLISHED, t)).toBe('child.band.AGE_0_5')
  expect(rowName({ by: 'CIVIL_AFFAIRS_CLASS', key: 'UNKNOWN' }, PUBLISHED, t)).toBe('child.invisible')
})

it('asks nobody at the city, and says that nothing is forwarded', async () => {
  const queries = pages({})

  const { root } = await shown(CityFiguresPage)

  expect(root.textContent).toContain('未上报')
  expect(queries).toEqual([])
})

const WAITING = ['a', 'b', 'c'].map((id) => ({ ...CHILD, id, number: `ET-${id}`, stage: 'REPORTED', submittedAt: '2026-10-01T00:00:00Z', verifyBy: '2026-10-31' }))
const PAGE = { template: '<button id="decide" @click="$emit(\'decided\', { id: $route.params.id, number: \'ET-\' + $route.params.id })">{{ $route.params.id }}</button>', emits: ['decided'] }
const ROUTES = [{ path: '/verification', component: VerificationPage, children: [{ path: ':id', component: PAGE }] }]

async function queue(at: string) {
  const queries = pages({ '/verification-queue': { items: WAITING } })
  const opened = await shown({ template: '<RouterView />' }, { at, routes: ROUTES })
  await vi.waitFor(() => expect(opened.root.querySelectorAll('a.card')).toHaveLength(3))
  return { ...opened, queries }
}

it('goes on to the next by itself after a decision, and says on whom it was', async () => {
  const { root, router } = await queue('/verification/a')

  root.querySelector<HTMLElement>('#decide')?.click()
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/verification/b'))

  expect(root.textContent).toContain('ET-a 已办理')
})

it('goes forth and back in the order of the list, and ends where the list ends', async () => {
  const { root, router } = await queue('/verification/b')
  press(root, '下一名')
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/verification/c'))
  press(root, '下一名')
  await nextTick()
  expect(router.currentRoute.value.path).toBe('/verification/c')

  press(root, '上一名')
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/verification/b'))
})

it('marks who is overdue, and keeps the filter in the address', async () => {
  const { root, router, queries } = await queue('/verification?overdue=yes')

  expect(queries.find(({ pathname }) => pathname.endsWith('/verification-queue'))?.searchParams.get('overdue')).toBe('true')
  expect(root.querySelectorAll('.overdue')).toHaveLength(3)

  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
})

