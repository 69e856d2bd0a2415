import { createApp, h, nextTick, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { emptyDraft } from '@/volunteers/draft'
import TwoChangesDialog from './TwoChangesDialog.vue'

const BEFORE = { ...emptyDraft('2026-11-23'), name: '王秀兰', mobile: '13800000000' }
const MINE = { ...BEFORE, mobile: '13811111111', wechat: 'mine' }
const THEIRS = { ...BEFORE, mobile: '13822222222' }

let page: App | undefined
const merged: object[] = []

async function shown(): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  merged.length = 0
  page = createApp(() =>
    h(TwoChangesDialog, { words: 'application', before: BEFORE, mine: MINE, theirs: THEIRS, open: true, onDecide: (draft: object) => merged.push(draft) }),
  ).use(i18n)
  page.mount(root)
  await nextTick()
  return root
}
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

it('shows what the other has written beside what is typed here, and decides nothing that both have changed', async () => {
  const root = await shown()

  expect(root.textContent).toContain('13822222222')
  expect(root.textContent).toContain('13811111111')
  expect([...root.querySelectorAll<HTMLInputElement>('input[name=kept-mobile]')].map(({ checked }) => checked)).toEqual([false, false])
  expect(root.querySelector<HTMLInputElement>('input[name=kept-wechat][value=mine]')?.checked).toBe(true)
  expect(root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true)
})

it('answers one form once every field is decided', async () => {
  const root = await shown()
  root.querySelector<HTMLInputElement>('input[name=kept-mobile][value=theirs]')?.click()
  await nextTick()

  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))

  expect(merged).toEqual([{ ...MINE, mobile: '13822222222' }])
})
