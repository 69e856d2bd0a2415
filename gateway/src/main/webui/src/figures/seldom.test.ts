import { effectScope, nextTick, ref } from 'vue'
import { expect, it, vi } from 'vitest'
import { useSeldom } from './seldom'

it('follows at once, then once more when it has rested', async () => {
  vi.useFakeTimers()
  const source = ref(0)
  const scope = effectScope()
  const value = scope.run(() => useSeldom(() => source.value, 1000)) ?? ref(-1)
  expect(value.value).toBe(0)

  source.value = 1
  await nextTick()
  expect(value.value).toBe(1)

  source.value = 2
  await nextTick()
  source.value = 3
  await nextTick()
  expect(value.value).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(value.value).toBe(3)

  scope.stop()
  vi.useRealTimers()
})
