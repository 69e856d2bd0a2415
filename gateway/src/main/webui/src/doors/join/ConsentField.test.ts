import { createApp, h, nextTick, ref, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import ConsentField from './ConsentField.vue'

let page: App | undefined
const consent = ref(false)

async function shown(missing = false): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  consent.value = false
  page = createApp(() =>
    h(ConsentField, {
      county: '阳谷县', township: '寿张镇', missing, modelValue: consent.value, 'onUpdate:modelValue': (given: boolean) => (consent.value = given),
    }),
  ).use(i18n)
  page.mount(root)
  await nextTick()
  return root
}
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

it('says what the city reads, for how long it is kept and where to turn to', async () => {
  const text = (await shown()).textContent ?? ''

  expect(text).toContain('市团可以看到您的姓名、性别、服装尺码和服务村')
  expect(text).not.toContain('只有本乡镇团和县团的工作人员可以查看')
  expect(text).toContain('90 天')
  expect(text).toContain('3 年')
  expect(text).toContain('寿张镇团')
  expect(text).toContain('阳谷县团')
})

it('is ticked by nobody but the applicant', async () => {
  const box = (await shown()).querySelector<HTMLInputElement>('input[type=checkbox]')

  expect(box?.checked).toBe(false)
  box?.click()
  await nextTick()
  expect(consent.value).toBe(true)
})

it('says what is missing where it is missing', async () => {
  expect((await shown(true)).querySelector('[role=alert]')?.textContent).toContain('勾选同意')
})
