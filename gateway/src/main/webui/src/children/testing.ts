import { createApp, nextTick, type App, type Component } from 'vue'
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router'
import { vi } from 'vitest'
import { i18n } from '@/i18n'
import type { ChildDetail, ChildForm, ChildItem, PublishedChildForm } from './contract'

export const PUBLISHED: PublishedChildForm = {
  version: '2026-1',
  validFrom: '2026-01-01',
  title: '孤困儿童统计表',
  categories: [
    { code: 'ORPHAN', name: '孤儿', definition: '父母双亡' },
    { code: 'SERIOUS_ILLNESS_FAMILY', name: '大病患者家庭儿童', definition: '父母一方大病' },
  ],
  options: { ethnicities: ['汉族'], relations: ['父亲', '祖母'], policies: ['医疗救助'], noIdReasons: ['出生医学证明遗失'] },
}

export const CHILD: ChildItem = {
  id: 'a', version: 3, number: 'ET-371521109-2026-0001', stage: 'DRAFT', name: '张小明', unreadable: false, gender: 'MALE', birthYear: 2018,
  age: 8, ageBand: 'AGE_6_13', category: 'ORPHAN', civilAffairsClass: 'ORPHAN', consent: 'GIVEN', hasIdNumber: true, schoolKnown: true,
  townshipCode: '371521109', villageCode: '371521109205', idNumberMasked: '3715**********0011', guardianNameMasked: '李**',
  updatedAt: '2026-11-01T00:00:00Z', acts: [],
}

export const FORM: ChildForm = {
  name: '张小明', gender: 'MALE', birthDate: '2018-03-01', idNumber: '371521201803010013', registeredResidence: '寿张镇吕街村 1 号',
  villageCode: '371521109205', address: '东头第二家', category: 'ORPHAN', civilAffairsClass: 'ORPHAN', health: 'HEALTHY', schooling: 'PRIMARY',
  school: '寿张镇中心小学', grade: '二年级', boarding: false, father: { status: 'DEAD' }, mother: { status: 'OUT_OF_CONTACT', name: '王芳' },
  guardian: { name: '李桂英', relation: '祖母', capacity: 'ABLE', phone: '13800001234' }, income: ['FARMING'], policies: [],
  consent: { state: 'GIVEN', on: '2026-10-01' },
}

export const DETAIL: ChildDetail = {
  child: CHILD,
  formVersion: '2026-1',
  form: {
    birthYear: 2018, idNumberMasked: '3715**********0010', registeredResidenceGiven: true, villageCode: '371521109205', addressGiven: true,
    category: 'ORPHAN', civilAffairsClass: 'ORPHAN', health: 'HEALTHY', schooling: 'PRIMARY', school: '寿张镇中心小学', grade: '二年级',
    boarding: false, father: { status: 'DEAD' }, mother: { status: 'OUT_OF_CONTACT', nameMasked: '王*' },
    guardian: { nameMasked: '李**', phoneMasked: '138****1234', relation: '祖母', capacity: 'ABLE' }, income: ['FARMING'], policies: [],
    consent: { state: 'GIVEN', on: '2026-10-01' },
  },
  siblings: [],
  history: [],
}

export interface Sent {
  method: string
  path: string
  body: unknown
}

/** What was asked for, alone or together with others. */
export const questions: URL[] = []

/** Answers by the end of the address; what is sent is kept. */
export function answering(answers: Record<string, unknown>): Sent[] {
  const sent: Sent[] = []
  questions.length = 0
  const answerTo = (address: URL): unknown => {
    questions.push(address)
    return Object.entries(answers).find(([end]) => address.pathname.endsWith(end))?.[1] ?? []
  }
  vi.stubGlobal('fetch', async (request: Request) => {
    const address = new URL(request.url)
    if (address.pathname.endsWith('/together')) {
      const parts = address.searchParams.getAll('of').map((one) => ({ status: 200, body: answerTo(new URL(one, address.origin)) }))
      return new Response(JSON.stringify(parts), { headers: { 'Content-Type': 'application/json' } })
    }
    const text = await request.text()
    const path = address.pathname.replace(/^\/\w+\/api\/\w+/, '')
    if (request.method !== 'GET') sent.push({ method: request.method, path, body: text ? JSON.parse(text) : undefined })
    const answer = answerTo(address)
    const problem = answer instanceof Refusal
    return new Response(JSON.stringify(problem ? answer.body : answer), {
      status: problem ? answer.status : 200,
      headers: { 'Content-Type': problem ? 'application/problem+json' : 'application/json' },
    })
  })
  return sent
}

/** An answer that refuses. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {}
}

let page: App | undefined

/** Shows a page at an address, as its door does. */
export async function shown(component: Component, { at = '/', props = {}, routes = [] }: { at?: string; props?: object; routes?: RouteRecordRaw[] } = {}) {
  const root = document.body.appendChild(document.createElement('div'))
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...routes, { path: '/:rest(.*)*', component: { template: '<div />' } }],
  })
  await router.push(at)
  page = createApp(component, { ...props }).use(i18n).use(router)
  page.mount(root)
  await nextTick()
  return { root, router }
}

export function cleared(): void {
  page?.unmount()
  page = undefined
  document.body.replaceChildren()
  vi.unstubAllGlobals()
}

export const buttons = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, a.button')].map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean)

export function press(root: ParentNode, text: string): void {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent?.trim() === text)
  if (!found) throw new Error(`no button ${text} among ${buttons(root).join(', ')}`)
  found.click()
}

export async function type(root: ParentNode, name: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (!field) throw new Error(`no field ${name}`)
  field.value = text
  field.dispatchEvent(new Event('input'))
  await nextTick()
}

export async function choose(root: ParentNode, name: string, value: string): Promise<void> {
  const radio = root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  if (!radio) throw new Error(`no choice ${value} of ${name}`)
  radio.checked = true
  radio.dispatchEvent(new Event('change'))
  await nextTick()
}
