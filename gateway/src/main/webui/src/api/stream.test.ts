import { afterEach, describe, expect, it, vi } from 'vitest'
import { LiveStream, backoff, type StreamState } from './stream'

const event = (data: unknown) => `event: figures\ndata: ${JSON.stringify(data)}\n\n`

/** A server whose open connections the test holds in its hand. */
function server() {
  const lines: ReadableStreamDefaultController<Uint8Array>[] = []
  const answer = { status: 200 }
  const fetch = async (request: Request) => {
    if (answer.status !== 200) return new Response(null, { status: answer.status })
    const body = new ReadableStream<Uint8Array>({
      start(line) {
        lines.push(line)
        request.signal.addEventListener('abort', () => line.error(new Error('aborted')))
      },
    })
    return new Response(body)
  }
  const say = (text: string) => lines.at(-1)?.enqueue(new TextEncoder().encode(text))
  return { lines, answer, fetch, say }
}

function listening(silenceMs?: number) {
  const far = server()
  const seen: unknown[] = []
  const states: StreamState[] = []
  const waits: number[] = []
  const stream = new LiveStream({
    url: 'http://localhost/figures/stream',
    event: 'figures',
    fetch: far.fetch,
    onData: (data) => seen.push(data),
    onState: (state) => states.push(state),
    silenceMs,
    backoffMs: (attempt) => {
      waits.push(attempt)
      return 1
    },
  })
  stream.start()
  return { far, seen, states, waits, stream }
}

let open: LiveStream | undefined
afterEach(() => open?.stop())

describe('a live stream', () => {
  it('hands on the events that it listens for, also when they arrive in pieces', async () => {
    const { far, seen, states, stream } = listening()
    open = stream
    await expect.poll(() => far.lines.length).toBe(1)

    far.say(': heartbeat\n\nevent: other\ndata: 1\n\nevent: fig')
    far.say('ures\ndata: {"pending":3}\n\n')

    await expect.poll(() => seen).toEqual([{ pending: 3 }])
    expect(states).toEqual(['connecting', 'live'])
  })

  it('connects again when the server ends it, and counts from the start after a success', async () => {
    const { far, seen, states, waits, stream } = listening()
    open = stream
    await expect.poll(() => far.lines.length).toBe(1)
    far.say(event(1))
    await expect.poll(() => seen).toEqual([1])

    far.lines[0]?.close()
    await expect.poll(() => far.lines.length).toBe(2)
    far.say(event(2))

    await expect.poll(() => seen).toEqual([1, 2])
    expect(states).toEqual(['connecting', 'live', 'lost', 'connecting', 'live'])
    expect(waits).toEqual([0])
  })

  it('waits longer each time that the server refuses', async () => {
    const { far, waits, stream } = listening()
    open = stream
    far.answer.status = 503
    await expect.poll(() => far.lines.length).toBe(1)
    far.lines[0]?.close()

    await expect.poll(() => waits.length).toBeGreaterThan(3)
    expect(waits.slice(0, 4)).toEqual([0, 1, 2, 3])
  })

  it('notices a line that has gone silent', async () => {
    const { far, stream } = listening(20)
    open = stream

    await expect.poll(() => far.lines.length).toBeGreaterThan(1)
  })

  it('stays silent once stopped', async () => {
    const { far, states, stream } = listening()
    await expect.poll(() => far.lines.length).toBe(1)

    stream.stop()

    await vi.waitFor(() => expect(states).toEqual(['connecting']))
    expect(far.lines).toHaveLength(1)
  })
})

it('never waits longer than 37.5 s between two attempts', () => {
  expect(backoff(0)).toBeGreaterThanOrEqual(1000)
  expect(backoff(60)).toBeLessThanOrEqual(37_500)
})
