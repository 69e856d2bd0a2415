import { createApp, defineComponent, h, nextTick, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { useApplicationForm, type ApplicationFormState } from '@/volunteers/useApplicationForm'
import ContactSection from './ContactSection.vue'
import PersonSection from './PersonSection.vue'
import PledgeSection from './PledgeSection.vue'

let page: App | undefined
let form: ApplicationFormState | undefined

async function shown(): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(
    defineComponent({
      setup() {
        form = useApplicationForm(`keyboard ${Math.random()}`)
        return () => [h(PersonSection), h(ContactSection), h(PledgeSection)]
      },
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

it('has controls of the browser alone, which answer to the keys by themselves', async () => {
  const root = await shown()

  expect(root.querySelectorAll('input[type=radio][name=gender]')).toHaveLength(2)
  expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(3)
  expect([...root.querySelectorAll('[role=button], [role=radio], [role=checkbox], div[tabindex], li[tabindex]')]).toEqual([])
})

it('calls every control what its field is called', async () => {
  const root = await shown()

  const nameless = [...root.querySelectorAll<HTMLInputElement>('input, textarea, button[aria-haspopup]')].filter(
    (control) => !control.labels?.length && !control.getAttribute('aria-labelledby') && !control.getAttribute('aria-label'),
  )
  expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([])
})

it('writes what is ticked into the form, and tells at the control what is wrong with it', async () => {
  const root = await shown()
  root.querySelector<HTMLInputElement>('input[name=noCrimePledge]')?.click()
  expect(form?.draft.noCrimePledge).toBe(true)

  if (form) form.checkAll.value = true
  await nextTick()

  const mobile = root.querySelector('[name=mobile]')
  expect(mobile?.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(mobile?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('请填写手机号')
})
