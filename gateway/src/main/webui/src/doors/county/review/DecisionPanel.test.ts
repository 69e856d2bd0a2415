import { createApp, nextTick, type App } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ApplicationDetail } from '@/api/types'
import { i18n } from '@/i18n'
import DecisionPanel from './DecisionPanel.vue'
import { lastDecision, lastOpinion } from './queue'

const APPLICATION = { id: 'a', version: 1, name: '张三', acts: ['APPROVE', 'RETURN', 'REFUSE'], withheld: [] } as unknown as ApplicationDetail

let page: App | undefined
const bodies: unknown[] = []

async function opened(): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(DecisionPanel, { application: APPLICATION }).use(i18n)
  page.mount(root)
  await nextTick()
  return root
}

function press(code: string, on: Element = document.body): void {
  on.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }))
}

beforeEach(() => {
  lastOpinion.value = ''
  lastDecision.value = undefined
  bodies.length = 0
  vi.stubGlobal('fetch', async (request: Request) => {
    bodies.push(await request.json())
    return new Response(JSON.stringify({ ...APPLICATION, stage: 'APPROVED', version: 2 }), { headers: { 'Content-Type': 'application/json' } })
  })
})
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('has the focus as soon as it is there, and an opinion that can be given as it is', async () => {
  const panel = await opened()

  expect(document.activeElement?.textContent).toContain('张三')
  expect(panel.querySelector('textarea')?.value).toBe('材料齐全，符合条件，同意。')
})

it('is decided by two keys: one that leads to the button, and one that presses it', async () => {
  const panel = await opened()

  press('KeyA')
  expect(document.activeElement).toBe(panel.querySelector('button[type=submit]'))
  panel.querySelector('form')?.requestSubmit()
  await vi.waitFor(() => expect(lastDecision.value).toEqual({ id: 'a', name: '张三', decision: 'approved' }))

  expect(bodies).toEqual([{ version: 1, opinion: '材料齐全，符合条件，同意。' }])
})

it('does not take for a decision what is typed into the opinion', async () => {
  const panel = await opened()
  const opinion = panel.querySelector('textarea')
  opinion?.focus()

  press('KeyA', opinion ?? undefined)

  expect(document.activeElement).toBe(opinion)
})

it('keeps the opinion that was given for the next', async () => {
  lastOpinion.value = '同意，请尽快培训。'

  const panel = await opened()

  expect(panel.querySelector('textarea')?.value).toBe('同意，请尽快培训。')
})
