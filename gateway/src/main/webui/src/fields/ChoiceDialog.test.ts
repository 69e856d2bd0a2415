import { createApp, h, nextTick, ref, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import ChoiceDialog from './ChoiceDialog.vue'

const TOWNS = ['寿张镇', '阿城镇', '张秋镇'].map((text) => ({ value: text, text }))
const MANY = Array.from({ length: 20 }, (_, i) => ({ value: `${i}`, text: `村 ${i}` }))

let page: App | undefined
const open = ref(false)
const chosen = ref('')

/** Opens the dialog and waits until it has the focus. */
async function opened(choices = TOWNS, already = ''): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  open.value = false
  chosen.value = already
  page = createApp(() =>
    h(ChoiceDialog, {
      title: '乡镇', choices, chosen: chosen.value, open: open.value,
      'onUpdate:open': (wanted: boolean) => (open.value = wanted),
      onChoose: (value: string) => (chosen.value = value),
    }),
  ).use(i18n)
  page.mount(root)
  open.value = true
  await nextTick()
  await nextTick()
  return root
}
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

it('takes the focus to what is chosen, and arrows go on from there', async () => {
  const root = await opened(TOWNS, '阿城镇')

  expect(root.querySelector('dialog')?.open).toBe(true)
  expect(document.activeElement?.textContent?.trim()).toBe('阿城镇')
  press('ArrowDown')
  expect(document.activeElement?.textContent?.trim()).toBe('张秋镇')
  press('ArrowDown')
  expect(document.activeElement?.textContent?.trim()).toBe('张秋镇')
  press('Home')
  expect(document.activeElement?.textContent?.trim()).toBe('寿张镇')
})

it('is closed by a choice', async () => {
  await opened()

  ;(document.activeElement as HTMLElement).click()
  await nextTick()

  expect(chosen.value).toBe('寿张镇')
  expect(open.value).toBe(false)
})

it('is searched where there are many, and Enter takes what is left alone', async () => {
  const root = await opened(MANY)
  const search = root.querySelector<HTMLInputElement>('input[type=search]')
  expect(document.activeElement).toBe(search)

  if (search) search.value = '村 17'
  search?.dispatchEvent(new Event('input'))
  await nextTick()
  press('Enter')

  expect(chosen.value).toBe('17')
})
