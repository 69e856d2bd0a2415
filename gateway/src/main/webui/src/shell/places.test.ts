import { createApp, defineComponent, h, KeepAlive, nextTick, ref } from 'vue'
import { expect, it, vi } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import { leave, onReturn, returnTo } from './places'

const page = (path: string, kept: boolean) =>
  ({ path, matched: [{ meta: { kept: true } }, { meta: { kept } }] }) as unknown as RouteLocationNormalized

it('finds the place of a kept page again, and begins every other at its top', () => {
  leave(page('/review', true), 1200)
  leave(page('/review/one', false), 700)

  expect(returnTo(page('/review', true))).toBe(1200)
  expect(returnTo(page('/review/one', false))).toBe(0)
  expect(returnTo(page('/journey', true))).toBe(0)
})

it('is told when somebody comes back, and not when the page is opened', async () => {
  const returned = vi.fn()
  const shown = ref(true)
  const List = defineComponent({
    setup() {
      onReturn(returned)
      return () => h('div')
    },
  })
  const app = createApp(() => h(KeepAlive, () => (shown.value ? h(List) : undefined)))
  app.mount(document.createElement('div'))
  expect(returned).not.toHaveBeenCalled()

  shown.value = false
  await nextTick()
  shown.value = true
  await nextTick()

  expect(returned).toHaveBeenCalledOnce()
  app.unmount()
})
