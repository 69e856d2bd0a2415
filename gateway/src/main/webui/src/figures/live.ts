import { onScopeDispose, readonly, ref, shallowRef } from 'vue'
import { door } from '@/api/door'
import { sessionFetch } from '@/api/session'
import { LiveStream, type StreamState } from '@/api/stream'
import type { FigureTable } from '@/api/types'

const table = shallowRef<FigureTable>()
/** As of when was last told that something has changed. The first table tells no change: pages ask beside it for the rest. */
const changed = ref<string>()
const state = ref<StreamState>('connecting')
/** Pages of this window that show live figures; the stream runs while there is one. */
let watching = 0
let pause: ReturnType<typeof setTimeout> | undefined

const stream = new LiveStream({
  url: `${location.origin}/${door}/api/assessment/figures/stream`,
  event: 'figures',
  fetch: sessionFetch,
  onData: (data) => show(data as FigureTable),
  onState: (now) => (state.value = now),
})

function show(told: FigureTable): void {
  if (table.value) changed.value = told.asOf
  table.value = told
}

// Browsers allow few connections to one address, and people keep many tabs: a hidden one gives its stream back.
const HIDDEN_FOR_MS = 30_000
document.addEventListener('visibilitychange', () => {
  clearTimeout(pause)
  if (document.hidden) pause = setTimeout(() => stream.stop(), HIDDEN_FOR_MS)
  else if (watching > 0) stream.start()
})

/** The own office's figures as they are now, and after every change without a reload. */
export function useLiveFigures() {
  watching++
  stream.start()
  onScopeDispose(() => {
    if (--watching === 0) stream.stop()
  })
  return { table: readonly(table), changed: readonly(changed), state: readonly(state) }
}
