import { createApp, nextTick, type App } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ApplicationDetail, ApplicationForm } from '@/api/types'
import { i18n } from '@/i18n'
import FormView from './FormView.vue'

let page: App | undefined

async function shown(form: object, identity?: Partial<ApplicationForm>): Promise<(label: string) => HTMLElement> {
  const application = { name: '张三', gender: 'MALE', villageCode: '371521109205', form: { idNumberMasked: '3715**********1234', ...form } }
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(FormView, { application: application as unknown as ApplicationDetail, identity: identity as ApplicationForm }).use(i18n)
  page.mount(root)
  await nextTick()
  return (label) => {
    const term = [...root.querySelectorAll('dt')].find(({ textContent }) => textContent === label)
    if (!term?.nextElementSibling) throw new Error(`nothing is said of ${label}`)
    return term.nextElementSibling as HTMLElement
  }
}
beforeEach(() => vi.stubGlobal('fetch', async () => new Response('[]', { headers: { 'Content-Type': 'application/json' } })))
afterEach(() => {
  vi.unstubAllGlobals()
  page?.unmount()
  document.body.replaceChildren()
})

it('says of what is hidden that it is hidden, and of what is empty that it is empty', async () => {
  const line = await shown({ wechatGiven: true, addressGiven: false })

  expect(line('微信号').textContent).toContain('已遮挡')
  expect(line('详细地址').textContent).toContain('未填写')
})

it('shows what was hidden once it has been asked for', async () => {
  const line = await shown({ wechatGiven: true, addressGiven: false }, { wechat: 'zhangsan88' })

  expect(line('微信号').textContent).toContain('zhangsan88')
  expect(line('详细地址').textContent).toContain('未填写')
})

it('groups an ID number as people compare it, and copies it whole', async () => {
  const line = await shown({}, { idNumber: '371521198001011234' })
  const groups = [...line('身份证号码').querySelectorAll('.id-number > span')].map(({ textContent }) => textContent)

  expect(groups).toEqual(['371521', '19800101', '1234'])
  expect(line('身份证号码').textContent?.trim()).toBe('371521198001011234')
})
