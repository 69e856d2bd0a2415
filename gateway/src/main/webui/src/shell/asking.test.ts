import { createApp, nextTick, type App } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { isSure } from './asking'
import QuestionDialog from './QuestionDialog.vue'

let page: App
const dialog = () => document.querySelector('dialog')
const button = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)

/** Waits until the dialog stands and has the focus. */
async function shown(): Promise<void> {
  await nextTick()
  await nextTick()
}

beforeEach(() => {
  page = createApp(QuestionDialog).use(i18n)
  page.mount(document.body.appendChild(document.createElement('div')))
})
afterEach(() => {
  page.unmount()
  document.body.replaceChildren()
})

it('takes the focus to the verb, and answers yes', async () => {
  const answer = isSure({ title: '提交县团审核', text: '确定提交吗？' })
  await shown()

  expect(dialog()?.open).toBe(true)
  expect(document.activeElement).toBe(button('提交县团审核'))
  button('提交县团审核')?.click()

  expect(await answer).toBe(true)
  await shown()
  expect(dialog()?.open).toBe(false)
})

it('begins where nothing is lost when something would be', async () => {
  const answer = isSure({ title: '删除草稿', text: '确定删除吗？', danger: true })
  await shown()

  expect(document.activeElement).toBe(button('取消'))
  button('取消')?.click()

  expect(await answer).toBe(false)
})

it('means no when the dialog is closed, as by Escape', async () => {
  const answer = isSure({ title: '停用', text: '确定停用吗？' })
  await shown()

  dialog()?.close()

  expect(await answer).toBe(false)
})
