type Send = (request: Request) => Promise<Response>

interface Waiting {
  request: Request
  question: string
  resolve: (answer: Response | Promise<Response>) => void
  reject: (reason: unknown) => void
}

interface Part {
  status: number
  body: unknown
}

/** As many as the gateway takes at once, in an address of the length that it reads. */
const MOST = 12
const LONGEST = 3000

/** Statuses whose answers have no body by the standard. */
const BODILESS = [204, 205, 304]

/** What is no data is asked for by itself. */
const NOT_ACCEPTABLE = 406

/**
 * Sends what a page asks at once as one call: each way there and back costs a village's line more than all the answers. Only
 * questions go together, never what changes something; whoever asks alone is sent as always.
 *
 * @param base where the services of this door begin, such as `/township/api`
 */
export function together(base: string, send: Send): Send {
  let waiting: Waiting[] = []

  function goOff(): void {
    const all = waiting
    waiting = []
    for (const bundle of bundles(all)) {
      const [first] = bundle
      if (bundle.length === 1 && first) first.resolve(send(first.request))
      else void ask(bundle).catch((reason: unknown) => bundle.forEach(({ reject }) => reject(reason)))
    }
  }

  async function ask(bundle: Waiting[]): Promise<void> {
    const asked = bundle.map(({ question }) => `of=${encodeURIComponent(question)}`).join('&')
    const language = bundle[0]?.request.headers.get('Accept-Language')
    const headers: HeadersInit = language ? { 'Accept-Language': language } : {}
    const answer = await send(new Request(`${location.origin}${base}/together?${asked}`, { headers }))
    if (!answer.ok) {
      bundle.forEach(({ resolve }) => resolve(answer.clone()))
      return
    }
    const parts = (await answer.json()) as Part[]
    bundle.forEach(({ request, resolve, reject }, place) => {
      const part = parts[place]
      if (!part) reject(new TypeError('no answer'))
      else resolve(part.status === NOT_ACCEPTABLE ? send(request) : alone(part))
    })
  }

  return (request) => {
    const { pathname, search } = new URL(request.url)
    if (request.method !== 'GET' || !pathname.startsWith(`${base}/`)) return send(request)
    return new Promise((resolve, reject) => {
      // What the page asks for while it is being put up comes before the timer does.
      if (!waiting.length) setTimeout(goOff)
      waiting.push({ request, question: pathname.slice(base.length) + search, resolve, reject })
    })
  }
}

/** The answer as it would have come by itself. */
function alone({ status, body }: Part): Response {
  const content = BODILESS.includes(status) ? null : JSON.stringify(body)
  return new Response(content, { status, headers: { 'Content-Type': 'application/json' } })
}

function bundles(all: readonly Waiting[]): Waiting[][] {
  const made: Waiting[][] = []
  let length = LONGEST
  for (const one of all) {
    const added = encodeURIComponent(one.question).length + 4
    const last = made.at(-1)
    if (last && last.length < MOST && length + added <= LONGEST) {
      last.push(one)
      length += added
    } else {
      made.push([one])
      length = added
    }
  }
  return made
}
