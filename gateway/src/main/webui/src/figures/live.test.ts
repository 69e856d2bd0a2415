import { effectScope, nextTick, watch } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

it('tells what the page shows at first as no change, and every later table as one', async () => {
  const sent = new TransformStream<Uint8Array, Uint8Array>()
  const writer = sent.writable.getWriter()
  const tell = (asOf: string) => writer.write(new TextEncoder().encode(`event: figures\ndata: ${JSON.stringify({ asOf })}\n\n`))
  vi.stubGlobal('fetch', async () => new Response(sent.readable))
  const { useLiveFigures } = await import('./live')
  const scope = effectScope()
  const loads: (string | undefined)[] = []
  const live = scope.run(() => {
    const figures = useLiveFigures()
    watch(figures.changed, (now) => loads.push(now), { immediate: true })
    return figures
  })

  void tell('2026-11-28T08:00:00Z')
  await vi.waitFor(() => expect(live?.table.value?.asOf).toBe('2026-11-28T08:00:00Z'))
  await nextTick()
  expect(loads).toEqual([undefined])

  void tell('2026-11-28T08:00:05Z')
  await vi.waitFor(() => expect(loads).toEqual([undefined, '2026-11-28T08:00:05Z']))
  scope.stop()
})
