import { createApp, nextTick, type App } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { i18n } from '@/i18n'
import StepDialog from './StepDialog.vue'

const TWELVE = Array.from({ length: 12 }, (_, i) => ({ id: `id-${i}`, version: 3, number: `ZY-${i}` }))

let page: App | undefined
let asked = 0

beforeEach(() => {
  asked = 0
  vi.stubGlobal('fetch', async () => {
    asked++
    return new Response('[]', { headers: { 'Content-Type': 'application/json' } })
  })
})
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('says of nobody what a query has found until somebody has chosen it', async () => {
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(StepDialog, { step: 'QUERY_RECORD', people: TWELVE, open: true }).use(i18n)
  page.mount(root)
  await nextTick()
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[name=result]')]
  const confirm = root.querySelector<HTMLButtonElement>('button[type=submit]')

  expect(radios.map(({ checked }) => checked)).toEqual([false, false])
  expect(confirm?.disabled).toBe(true)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  expect(asked).toBe(0)

  const [clear] = radios
  if (clear) clear.checked = true
  clear?.dispatchEvent(new Event('change'))
  await nextTick()
  expect(confirm?.disabled).toBe(false)
})
