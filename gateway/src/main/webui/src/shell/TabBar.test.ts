import { createApp, h, nextTick, ref, type App } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import TabBar from './TabBar.vue'

const TABS = ['待核对', '已处理', '邀请码'].map((text) => ({ value: text, text }))

let page: App | undefined
const chosen = ref('')
const tabs = () => [...document.querySelectorAll<HTMLElement>('[role=tab]')]
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

beforeEach(() => {
  chosen.value = '待核对'
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(() =>
    h(TabBar, { label: '自助申请', panel: 'list', tabs: TABS, modelValue: chosen.value, 'onUpdate:modelValue': (value: string) => (chosen.value = value) }),
  )
  page.mount(root)
})
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

it('is one stop for Tab, at what is chosen, and names what it changes', () => {
  expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
  expect(tabs().every((tab) => tab.getAttribute('aria-controls') === 'list')).toBe(true)
})

it.each([
  [['ArrowRight'], '已处理'],
  [['End'], '邀请码'],
  [['End', 'ArrowRight'], '邀请码'],
  [['End', 'ArrowLeft'], '已处理'],
  [['End', 'Home'], '待核对'],
  [['x'], '待核对'],
])('goes by %j to %s, and the focus with it', async (keys, expected) => {
  tabs()[0]?.focus()
  for (const key of keys) {
    press(key)
    await nextTick()
  }

  expect(chosen.value).toBe(expected)
  expect(document.activeElement?.textContent.trim()).toBe(expected)
  expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(TABS.map(({ value }) => String(value === expected)))
})
