import { createApp, nextTick, type App } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ScreenedVillage, ScreeningDetail, ScreeningRound } from '@/api/types'
import { i18n } from '@/i18n'
import { today } from '@/i18n/format'
import VillageDialog from './VillageDialog.vue'

const ROUND: ScreeningRound = {
  id: 'round', version: 0, number: 'MP-371521-2026-0001', title: '秋季摸排', stage: 'OPEN', openedOn: today(), dueOn: today(),
  villages: 3, searched: 2, acts: ['REPORT'],
}
const UNSEARCHED: ScreenedVillage = { villageCode: '371521109205', name: '吕街村', state: 'WAITING' }
const SEARCHED: ScreenedVillage = { ...UNSEARCHED, state: 'SEARCHED', screeningId: 'one', searchedOn: today(), childrenFound: 0 }
const NIL: ScreeningDetail = {
  id: 'one', version: 4, roundId: 'round', villageCode: '371521109205',
  findings: { searchedOn: today(), searchers: '张三', childrenFound: 0, signer: '王村长' },
  acts: ['CORRECT'],
  history: [{ at: '2026-07-01T00:00:00Z', act: 'REPORTED', byOffice: '371521109', remarks: [] }],
}

let page: App | undefined
let sent: { address: string; body: unknown }[] = []

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST') sent.push({ address: new URL(request.url).pathname, body: await request.json() })
    return new Response(JSON.stringify(NIL), { headers: { 'Content-Type': 'application/json' } })
  })
})
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

/** The dialog as a page opens it. */
async function opened(village: ScreenedVillage): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  const state = { open: false }
  page = createApp({
    components: { VillageDialog },
    setup: () => ({ round: ROUND, village }),
    data: () => state,
    methods: { show(this: { open: boolean }) { this.open = true } },
    template: '<button id="show" @click="show" /><VillageDialog v-model:open="open" :round="round" :village="village" />',
  }).use(i18n)
  page.mount(root)
  root.querySelector<HTMLButtonElement>('#show')?.click()
  await nextTick()
  await nextTick()
  return root
}

async function type(root: HTMLElement, name: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)
  if (!field) throw new Error(`no field ${name}`)
  field.value = text
  field.dispatchEvent(new Event('input'))
  await nextTick()
}

async function choose(root: HTMLElement, outcome: string): Promise<void> {
  const radio = root.querySelector<HTMLInputElement>(`input[value=${outcome}]`)
  if (!radio) throw new Error(`no choice ${outcome}`)
  radio.checked = true
  radio.dispatchEvent(new Event('change'))
  await nextTick()
}

const send = (root: HTMLElement) => root.querySelector<HTMLButtonElement>('button[type=submit]')

it('asks for a number where children were found, for a signer where none were, and says nothing of itself', async () => {
  const root = await opened(UNSEARCHED)
  await type(root, 'searchers', '张三')
  expect(root.querySelectorAll('[name=children], [name=signer]')).toHaveLength(0)
  expect(send(root)?.disabled).toBe(true)

  await choose(root, 'FOUND')
  expect(root.querySelector('[name=signer]')).toBeNull()
  await type(root, 'children', '2')
  expect(send(root)?.disabled).toBe(false)

  await choose(root, 'NIL')
  expect(root.querySelector('[name=children]')).toBeNull()
  expect(send(root)?.disabled).toBe(true)
  await type(root, 'signer', '王村长')
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    body: {
      roundId: 'round',
      villageCode: '371521109205',
      findings: { searchedOn: today(), searchers: '张三', childrenFound: 0, signer: '王村长' },
    },
  })
})

it('shows what came of a searched village, and corrects it with a reason as it was seen', async () => {
  const root = await opened(SEARCHED)
  await vi.waitFor(() => expect(root.textContent).toContain('王村长'))
  const correct = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === '更正')
  correct?.click()
  await nextTick()

  await choose(root, 'FOUND')
  await type(root, 'children', '1')
  expect(send(root)?.disabled).toBe(true)
  await type(root, 'reason', '数错了')
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    address: expect.stringMatching('/screenings/one/correction$'),
    body: { version: 4, findings: { childrenFound: 1, searchers: '张三' }, reason: '数错了' },
  })
})
