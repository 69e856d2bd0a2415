import { nextTick } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ChildAct, ChildDetail } from '../contract'
import { answering, buttons, CHILD, choose, cleared, DETAIL, FORM, press, PUBLISHED, shown, type, type Sent } from '../testing'
import ChildPage from './ChildPage.vue'

let sent: Sent[] = []
async function opened(detail: Partial<ChildDetail> = {}, acts: ChildAct[] = []): Promise<HTMLElement> {
  sent = answering({
    '/child-form': PUBLISHED, '/identity': { id: 'a', form: FORM },
    '/verification': { id: 'a', version: 4, number: CHILD.number, stage: 'VERIFIED' },
    '/return': { id: 'a', version: 4, number: CHILD.number, stage: 'RETURNED' },
    '/children/a': { ...DETAIL, ...detail, child: { ...(detail.child ?? CHILD), acts } },
  })
  const { root } = await shown(ChildPage, { props: { id: 'a' } })
  await vi.waitFor(() => expect(root.textContent).toContain(CHILD.number))
  return root
}
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T02:00:00Z') }))
afterEach(() => {
  cleared()
  vi.useRealTimers()
})

const fact = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('dt')].find(({ textContent }) => textContent === name)?.nextElementSibling?.textContent?.trim()
async function tab(root: ParentNode, name: string): Promise<void> {
  press(root, name)
  await nextTick()
}

it('tells the whole story at once: who, category, guardian with relation, school, health and what is due', async () => {
  const root = await opened({ child: { ...CHILD, stage: 'REPORTED', submittedAt: '2026-10-01T00:00:00Z', verifyBy: '2026-11-18' } })
  const summary = root.querySelector('.summary') as HTMLElement

  expect(root.querySelector('h1')?.textContent).toMatch(/张小明\s*待核实/)
  expect(root.textContent).toContain('男 · 8 岁')
  expect(fact(summary, '类别')).toBe('孤儿')
  expect(fact(summary, '监护人')).toBe('李**（祖母）')
  expect(fact(summary, '就学')).toBe('小学 寿张镇中心小学 二年级')
  expect(fact(summary, '健康')).toBe('健康')
  expect(root.querySelector('.due')?.textContent).toBe('应于 2026-11-18 前走访核实，已逾期 10 天')
})

it('offers no button without its act', async () => {
  expect(buttons(await opened()).filter((name) => !['基本情况', '家庭与监护', '核实', '经过'].includes(name))).toEqual(['查看完整信息'])
})

it.each([
  ['SUBMIT', '提交县团核实'],
  ['CORRECT', '修改登记'],
  ['DISCARD', '删除草稿'],
  ['ANSWER', '补充情况后再报'],
  ['UPDATE', '更新资料'],
  ['VERIFY', '走访核实'],
  ['RETURN', '退回'],
  ['REFUSE', '不予纳入'],
] as const)('offers with the act %s the button %s and no other', async (act, button) => {
  const offered = buttons(await opened({}, [act])).filter((name) => !['基本情况', '家庭与监护', '核实', '经过', '查看完整信息'].includes(name))

  expect(offered).toEqual([button])
})

it('says of what is hidden that it is hidden, of what is empty that it is empty, and shows it for a reason', async () => {
  const root = await opened()
  expect(fact(root, '详细地址')).toBe('已遮挡')
  expect(fact(root, '户籍地')).toBe('已遮挡')
  expect(fact(root, '民族')).toBe('未填写')
  expect(root.textContent).not.toContain('东头第二家')

  press(root, '查看完整信息')
  await nextTick()
  await type(root, 'reason', '走访前核对住址')
  root.querySelector('dialog[open] form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(fact(root, '详细地址')).toBe('东头第二家'))

  expect(sent).toEqual([{ method: 'POST', path: '/children/a/identity', body: { reason: '走访前核对住址' } }])
})

it('shows a record without consent as not visible, and nothing as empty', async () => {
  const root = await opened({ child: { ...CHILD, name: undefined, consent: 'REFUSED', guardianNameMasked: undefined }, form: undefined })

  expect(root.querySelector('h1')?.textContent).toContain('不可见')
  expect(fact(root, '监护人')).toBe('已遮挡')
  expect(fact(root, '健康')).toBe('已遮挡')
  expect(root.textContent).not.toContain('未填写')
  expect(buttons(root)).not.toContain('查看完整信息')
  await tab(root, '家庭与监护')
  expect(root.querySelector('[role=tabpanel]')?.textContent).toContain('不可见')
})

it('moves among its tabs by the arrows', async () => {
  const root = await opened()
  const list = root.querySelector('[role=tablist]')

  list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }))
  await nextTick()
  await nextTick()

  expect(root.querySelector('[aria-selected=true]')?.textContent?.trim()).toBe('经过')
  expect(document.activeElement).toBe(root.querySelector('[aria-selected=true]'))
})

it('says in its history what stood there before a change, in words', async () => {
  const root = await opened({
    history: [{ at: '2026-11-02T00:00:00Z', act: 'CORRECTED', byOffice: '371521109', byName: '经办人', remarks: [{ field: 'father.status', text: 'HEALTHY' }] }],
  })

  await tab(root, '经过')

  expect(root.querySelector('[role=tabpanel]')?.textContent).toContain('原父亲情况：健在')
})

it('verifies by a visit of two who have said of each group how it is', async () => {
  const root = await opened({ child: { ...CHILD, stage: 'REPORTED', submittedAt: '2026-10-01T00:00:00Z' } }, ['VERIFY'])
  press(root, '走访核实')
  await nextTick()
  const dialog = root.querySelector('dialog[open]') as HTMLElement
  const send = () => dialog.querySelector<HTMLButtonElement>('button[type=submit]')
  await type(dialog, 'visitor0', '张三')
  await choose(dialog, 'place', 'HOME')
  await type(dialog, 'summary', '情况属实')
  for (const group of ['person', 'class', 'health', 'parents', 'guardian', 'home']) await choose(dialog, `finding-${group}`, 'CONFIRMED')
  expect(send()?.disabled).toBe(true)
  await type(dialog, 'visitor1', '李四')
  expect(send()?.disabled).toBe(false)

  await choose(dialog, 'finding-health', 'DIFFERENT')
  expect(send()?.disabled).toBe(true)
  await type(dialog, 'note-health', '已转学')
  dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))

  expect(sent[0]).toMatchObject({
    path: '/children/a/verification',
    body: { version: 3, visitedOn: '2026-11-28', seen: { visitors: ['张三', '李四'], place: 'HOME', summary: '情况属实' } },
  })
  const { findings } = (sent[0]?.body as { seen: { findings: unknown[] } }).seen
  expect(findings).toHaveLength(6)
  expect(findings).toContainEqual({ field: 'health', result: 'DIFFERENT', note: '已转学' })
})

it('returns with a remark on a field', async () => {
  const root = await opened({ child: { ...CHILD, stage: 'REPORTED' } }, ['RETURN'])
  press(root, '退回')
  await nextTick()
  const dialog = root.querySelector('dialog[open]') as HTMLElement
  const select = dialog.querySelector('select') as HTMLSelectElement
  select.value = 'guardianPhone'
  select.dispatchEvent(new Event('change'))
  const text = dialog.querySelector('textarea') as HTMLTextAreaElement
  text.value = '号码打不通'
  text.dispatchEvent(new Event('input'))
  await nextTick()

  dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))

  expect(sent[0]).toMatchObject({ path: '/children/a/return', body: { version: 3, remarks: [{ field: 'guardianPhone', text: '号码打不通' }] } })
})
