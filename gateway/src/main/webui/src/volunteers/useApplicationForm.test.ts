import { createApp, defineComponent, h, nextTick } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { emptyDraft } from './draft'
import { useApplicationForm, type ApplicationFormState } from './useApplicationForm'

const pages: { unmount: () => void }[] = []
let forms = 0

/** Opens the page of a form as the router would; another call with the same key comes back to it. */
function opened(key = `form ${++forms}`): ApplicationFormState {
  let form: ApplicationFormState | undefined
  const page = createApp(
    defineComponent({
      setup() {
        form = useApplicationForm(key)
        return () => h('div')
      },
    }),
  ).use(i18n)
  page.mount(document.createElement('div'))
  pages.push(page)
  if (!form) throw new Error('not set up')
  return form
}
afterEach(() => pages.splice(0).forEach((page) => page.unmount()))

it('fills birth date and sex in from an ID number that checks out', async () => {
  const form = opened()

  form.draft.idNumber = '37152119800301002x'
  await nextTick()
  expect(form.draft.birthDate).toBe('')

  form.draft.idNumber = '371521198003010029'
  await nextTick()
  expect(form.draft).toMatchObject({ birthDate: '1980-03-01', gender: 'FEMALE' })
})

it('says what is wrong with a field once it was visited, and with all when asked', () => {
  const form = opened()
  expect(form.errorOf('name')).toBe('')

  form.touch('name')
  expect(form.errorOf('name')).toBe('请填写姓名')
  expect(form.errorOf('mobile')).toBe('')

  form.checkAll.value = true
  expect(form.errorOf('mobile')).toBe('请填写手机号')
})

it("shows the server's sentence at the field, also of the emergency contact, until the field is changed", () => {
  const form = opened()
  form.refuse({ mobile: '已被登记', 'emergencyContact.mobile': '不正确' })
  expect(form.errorOf('mobile')).toBe('已被登记')
  expect(form.errorOf('emergencyMobile')).toBe('不正确')

  form.draft.mobile = '13800001234'
  expect(form.errorOf('mobile')).toBe('')
})

it('keeps what was typed when the page is left and found again, and not once it is saved', () => {
  opened('left').draft.name = '王秀兰'

  const again = opened('left')
  expect(again.draft.name).toBe('王秀兰')
  expect(again.resumed.value).toBe(true)

  again.forget()
  expect(opened('left').draft.name).toBe('')
})

it('stays on the version on which it was begun, so that a change made meanwhile is told and not overwritten', () => {
  const form = opened('two tabs')
  form.fill({ ...emptyDraft('2026-11-23'), name: '王秀兰' }, 3)
  form.draft.mobile = '13800001234'

  const again = opened('two tabs')
  again.fill({ ...emptyDraft('2026-11-23'), name: '王秀兰', wechat: 'theirs' }, 4)

  expect(again.seen.value?.version).toBe(3)
  expect(again.seen.value?.form.mobile).toBe('')
})

it('stands on the version of the other once both changes are made into one', () => {
  const form = opened()
  form.fill({ ...emptyDraft('2026-11-23'), name: '王秀兰' }, 3)
  form.draft.mobile = '13800001234'
  const theirs = { ...emptyDraft('2026-11-23'), name: '王秀兰', wechat: 'theirs' }

  form.merge({ ...theirs, mobile: '13800001234' }, { version: 4, form: theirs })

  expect(form.draft).toMatchObject({ mobile: '13800001234', wechat: 'theirs' })
  expect(form.seen.value?.version).toBe(4)
  expect(form.dirty.value).toBe(true)
})

it('does not write the form of the server over what the person had begun to change', () => {
  opened('begun').draft.name = '王秀兰'
  const form = opened('begun')

  form.fill({ ...emptyDraft('2026-11-23'), name: '旧名' })

  expect(form.draft.name).toBe('王秀兰')
})
