import { createParser } from 'eventsource-parser'

export type StreamState = 'connecting' | 'live' | 'lost'

export interface StreamOptions {
  url: string
  event: string
  fetch: (request: Request) => Promise<Response>
  onData: (data: unknown) => void
  onState: (state: StreamState) => void
  /** Silence after which the connection counts as dead; the server's heartbeat comes every 15 s. */
  silenceMs?: number
  /** Wait before attempt n (0, 1, 2…) to connect again. */
  backoffMs?: (attempt: number) => number
}

/** 1, 2, 4 … 30 s with up to a quarter of chance, so that offices do not all come back in the same second. */
export const backoff = (attempt: number): number => Math.min(1000 * 2 ** attempt, 30_000) * (1 + Math.random() / 4)

/**
 * Reads server-sent events with fetch instead of EventSource: fetch can send headers, so an ended session answers 499
 * and asks for a login, where EventSource would follow the redirect to the login page and give up without a word; and
 * it sees the heartbeat, so a line that died silently is noticed.
 */
export class LiveStream {
  private controller: AbortController | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private attempt = 0

  constructor(private readonly options: StreamOptions) {}

  start(): void {
    if (this.controller) return
    this.controller = new AbortController()
    void this.run(this.controller)
  }

  stop(): void {
    this.controller?.abort()
    this.controller = undefined
    clearTimeout(this.timer)
  }

  private async run(owner: AbortController): Promise<void> {
    while (!owner.signal.aborted) {
      this.options.onState('connecting')
      try {
        await this.listen(owner.signal)
      } catch {
        // Whatever ended the connection, the answer is the same: say so, wait, connect again.
      }
      if (owner.signal.aborted) return
      this.options.onState('lost')
      const wait = (this.options.backoffMs ?? backoff)(this.attempt++)
      await new Promise<void>((resolve) => {
        this.timer = setTimeout(resolve, wait)
        owner.signal.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  private async listen(stopped: AbortSignal): Promise<void> {
    const line = new AbortController()
    stopped.addEventListener('abort', () => line.abort(), { once: true, signal: line.signal })
    let watchdog: ReturnType<typeof setTimeout> | undefined
    const stillThere = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => line.abort(), this.options.silenceMs ?? 40_000)
    }
    try {
      const answer = await this.options.fetch(
        new Request(this.options.url, { headers: { Accept: 'text/event-stream' }, signal: line.signal, cache: 'no-store' }),
      )
      if (!answer.ok || !answer.body) throw new Error(`stream answered ${answer.status}`)
      stillThere()
      await this.read(answer.body.getReader(), stillThere)
    } finally {
      clearTimeout(watchdog)
      line.abort()
    }
  }

  private async read(reader: ReadableStreamDefaultReader<Uint8Array>, heard: () => void): Promise<void> {
    const parser = createParser({
      onEvent: ({ event, data }) => {
        if (event !== this.options.event) return
        this.attempt = 0
        this.options.onState('live')
        this.options.onData(JSON.parse(data))
      },
    })
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      parser.feed(decoder.decode(value, { stream: true }))
    }
  }
}
