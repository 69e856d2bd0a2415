import { createApp, h, nextTick, ref, type App, type Ref } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { useSettled } from './settled'
import { useLoad } from './task'

let page: App | undefined
afterEach(() => page?.unmount())

/** A page whose parts ask for that, and which itself waits for its own. */
function shown(asked: readonly (() => Promise<unknown>)[], own?: Ref<boolean>): Readonly<Ref<boolean>> {
  const told: { settled?: Readonly<Ref<boolean>> } = {}
  const part = (ask: () => Promise<unknown>) => ({
    setup: () => {
      void useLoad(ask).load()
      return () => h('p')
    },
  })
  page = createApp({
    setup() {
      told.settled = useSettled(own && (() => own.value))
      return () => asked.map((ask) => h(part(ask)))
    },
  })
  page.mount(document.createElement('div'))
  return told.settled ?? ref(false)
}

/** An answer that comes when the test wants. */
function later() {
  const answer: { come?: (value: unknown) => void; fail?: (reason: Error) => void } = {}
  const promise = new Promise((come, fail) => Object.assign(answer, { come, fail }))
  return { ask: () => promise, answer }
}

it('is settled when the last part has its answer, whatever it is', async () => {
  const first = later()
  const second = later()
  const settled = shown([first.ask, second.ask])
  expect(settled.value).toBe(false)

  first.answer.come?.(1)
  await nextTick()
  await nextTick()
  expect(settled.value).toBe(false)

  second.answer.fail?.(new Error('no answer'))
  await expect.poll(() => settled.value).toBe(true)
})

it('is settled at once where nothing is asked for, and waits for its own', () => {
  expect(shown([]).value).toBe(true)

  const own = ref(false)
  const settled = shown([], own)
  expect(settled.value).toBe(false)

  own.value = true
  expect(settled.value).toBe(true)
  own.value = false
  expect(settled.value).toBe(true)
})
