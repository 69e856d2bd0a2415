import { nextTick } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { notices } from '@/shell/notices'
import { answering, buttons, CHILD, choose, cleared, DETAIL, FORM, press, PUBLISHED, Refusal, shown, type } from '../testing'
import { childDraftOf } from '../draft'
import { useForm } from '@/form/form'
import { CHILD_FORM } from '../useChildForm'
import ChildFormPage from './ChildFormPage.vue'
import RegisterPage from './RegisterPage.vue'

const ANSWERS = { '/child-form': PUBLISHED, '/search': [CHILD], '/identity': { id: 'a', form: FORM }, '/children/a': DETAIL }
const MAN = '371521201503010011'

/** Forgets a form that a test has left begun. */
async function forgotten(): Promise<void> {
  const { root } = await shown({ setup: () => (useForm(CHILD_FORM, 'new').startOver(), () => null) })
  root.remove()
}
afterEach(async () => {
  cleared()
  await forgotten()
  cleared()
  notices.splice(0)
})

const field = (root: ParentNode, name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)

async function searched(root: HTMLElement, name = '张小明', day = '2018-03-01'): Promise<void> {
  await type(root, 'searchName', name)
  await type(root, 'searchBirthDate', day)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(root.textContent).toContain('继续登记'))
}

it('shows no form before it was searched, and then goes on with what was searched for', async () => {
  const sent = answering({ ...ANSWERS, '/search': [] })
  const { root } = await shown(RegisterPage)
  expect(field(root, 'guardianName')).toBeNull()
  expect(buttons(root)).not.toContain('继续登记')
  expect(root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true)

  await searched(root)
  expect(sent).toEqual([{ method: 'POST', path: '/children/search', body: { name: '张小明', birthDate: '2018-03-01' } }])
  press(root, '继续登记')
  await vi.waitFor(() => expect(field(root, 'guardianName')).not.toBeNull())

  expect(field(root, 'name')?.value).toBe('张小明')
  expect(field(root, 'birthDate')?.value).toBe('2018-03-01')
})

it('shows whom the township has already side by side, and names nobody in full', async () => {
  answering(ANSWERS)
  const { root } = await shown(RegisterPage)

  await searched(root)

  expect(root.querySelectorAll('li')).toHaveLength(1)
  expect(root.textContent).toContain('李**')
  expect(buttons(root)).toContain('都不是，继续登记')
  expect(root.querySelector('li a')?.getAttribute('href')).toBe('/children/a')
})

it('searches by ID number only with one that can be', async () => {
  const sent = answering({ ...ANSWERS, '/search': [] })
  const { root } = await shown(RegisterPage)
  await choose(root, 'searchBy', 'idNumber')

  await type(root, 'searchIdNumber', '371521201503010012')
  expect(root.textContent).toContain('身份证号码有误')
  expect(root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true)

  await type(root, 'searchIdNumber', MAN)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toEqual({ idNumber: MAN })
})

async function form(props: object = {}, answers: Record<string, unknown> = {}) {
  const sent = answering({ ...answers, ...ANSWERS })
  const opened = await shown(ChildFormPage, { props })
  await vi.waitFor(() => expect(field(opened.root, 'guardianName')).not.toBeNull())
  return { ...opened, sent }
}

it('asks for disability, illness and the reason of a missing number only where they are', async () => {
  const { root } = await form()
  for (const name of ['disabilityType', 'illness', 'noIdReason', 'school', 'consentOn']) expect(field(root, name)).toBeNull()

  await choose(root, 'health', 'DISABLED')
  expect(field(root, 'disabilityType')).not.toBeNull()
  expect(field(root, 'illness')).toBeNull()

  await choose(root, 'health', 'ILL')
  expect(field(root, 'disabilityType')).toBeNull()
  expect(field(root, 'illness')).not.toBeNull()

  await choose(root, 'idState', 'NONE')
  expect(field(root, 'idNumber')).toBeNull()
  expect(field(root, 'noIdReason')).not.toBeNull()

  await choose(root, 'consentState', 'GIVEN')
  expect(field(root, 'consentOn')).not.toBeNull()

  await choose(root, 'consentState', 'REFUSED')
  for (const name of ['idState', 'illness', 'fatherStatus', 'guardianName', 'registeredResidence']) expect(field(root, name)).toBeNull()
  for (const name of ['name', 'birthDate', 'category', 'villageCode', 'consentOn']) expect(field(root, name)).not.toBeNull()
})

it('fills birth day and sex in from the ID number', async () => {
  const { root } = await form()

  await type(root, 'idNumber', MAN)
  await nextTick()

  expect(field(root, 'birthDate')?.value).toBe('2015-03-01')
  expect(root.querySelector<HTMLInputElement>('input[name=gender][value=MALE]')?.checked).toBe(true)
})

it('sends nothing while something is missing, and leads to the first of it', async () => {
  const { root, sent } = await form()
  await type(root, 'name', '张小明')

  press(root, '保存')
  await vi.waitFor(() => expect(root.querySelectorAll('.field-error').length).toBeGreaterThan(5))

  expect(sent).toEqual([])
  expect(document.activeElement).toBe(field(root, 'idNumber'))
  expect(root.querySelector('nav')?.textContent).toMatch(/儿童\s*缺 \d 项/)
})

it('takes a family over once, and sends whose it is', async () => {
  const { root, sent } = await form({}, { '/children': { id: 'b', version: 1, number: 'ET-2', stage: 'DRAFT' } })
  press(root, '兄弟姐妹已登记，沿用家庭情况')
  await nextTick()
  const dialog = root.querySelector('dialog[open]') as HTMLElement
  await type(dialog, 'searchName', '张小明')
  await type(dialog, 'searchBirthDate', '2018-03-01')
  dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(buttons(dialog)).toContain('沿用这一家'))
  press(dialog, '沿用这一家')
  await vi.waitFor(() => expect(field(root, 'guardianName')?.value).toBe('李桂英'))

  expect(root.textContent).toContain('已沿用 ET-371521109-2026-0001')
  expect(field(root, 'motherName')?.value).toBe('王芳')
  expect(field(root, 'name')?.value).toBe('')
  expect(sent.find(({ path }) => path.endsWith('/identity'))?.body).toEqual({ reason: '登记兄弟姐妹，沿用家庭情况' })
})

it('tells everybody the same sentence once it is saved', async () => {
  const sent = answering({ '/children': { id: 'b', version: 1, number: 'ET-2', stage: 'DRAFT' }, ...ANSWERS })
  const { root, router } = await shown(ChildFormPage, { props: { searched: { ...childDraftOf(FORM), siblingId: 'a' } } })
  await vi.waitFor(() => expect(field(root, 'guardianName')).not.toBeNull())

  press(root, '保存')
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/children/b'))

  expect(notices.map(({ text }) => text)).toEqual(['已保存，等待县团核对'])
  expect(sent.at(-1)).toMatchObject({ method: 'POST', path: '/children', body: { siblingId: 'a', form: { name: '张小明' } } })
})

it('shows at its field what the server refuses', async () => {
  answering({
    ...ANSWERS,
    '/children': new Refusal(400, {
      type: 'https://wugu.org/problems/invalid', title: '填写有误',
      errors: [{ field: 'form.guardian.phone', code: 'mobile-form', message: '手机号不正确' }],
    }),
  })
  const { root } = await shown(ChildFormPage, { props: { searched: childDraftOf(FORM) } })
  await vi.waitFor(() => expect(field(root, 'guardianName')).not.toBeNull())

  press(root, '保存')
  await vi.waitFor(() => expect(field(root, 'guardianPhone')?.getAttribute('aria-invalid')).toBe('true'))

  expect(field(root, 'guardianPhone')?.closest('.field')?.textContent).toContain('手机号不正确')
})

it('shows what the county has returned at the fields that it named, until they are changed', async () => {
  const returned = {
    ...DETAIL,
    child: { ...CHILD, stage: 'RETURNED' },
    history: [
      { at: '2026-11-02T00:00:00Z', act: 'RETURNED', byOffice: '371521', remarks: [{ field: 'guardianPhone', text: '号码打不通' }, { text: '请补全' }] },
    ],
  }
  const sent = answering({ ...ANSWERS, '/children/a': returned })
  const { root } = await shown(ChildFormPage, { props: { id: 'a' } })
  await vi.waitFor(() => expect(field(root, 'guardianPhone')?.value).toBe('13800001234'))
  const at = () => field(root, 'guardianPhone')?.closest('.field')?.textContent
  expect(at()).toContain('号码打不通')
  expect(root.querySelector('.returned')?.textContent).toContain('请补全')

  await type(root, 'guardianPhone', '13900001234')
  expect(at()).not.toContain('号码打不通')

  press(root, '保存')
  await vi.waitFor(() => expect(sent.at(-1)?.method).toBe('PUT'))
  expect(sent.at(-1)).toMatchObject({ path: '/children/a', body: { version: 3, form: { guardian: { phone: '13900001234' } } } })
})

it.each(['answer', 'update'] as const)('sends an %s with the form and what is new, and not without', async (explained) => {
  const sent = answering({ [`/${explained}`]: { id: 'a', version: 4, number: CHILD.number, stage: 'REPORTED' }, ...ANSWERS })
  const { root } = await shown(ChildFormPage, { props: { id: 'a', explained } })
  await vi.waitFor(() => expect(field(root, 'guardianName')?.value).toBe('李桂英'))
  expect(root.querySelector<HTMLButtonElement>('button[type=submit].primary')?.disabled).toBe(true)

  await type(root, 'facts', '父亲已确认死亡')
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent.at(-1)?.path).toBe(`/children/a/${explained}`))

  expect(sent.at(-1)?.body).toMatchObject({ version: 3, reason: '父亲已确认死亡', form: { name: '张小明' } })
})
