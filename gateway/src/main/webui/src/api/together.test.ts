import { describe, expect, it } from 'vitest'
import { together } from './together'

const BASE = '/township/api'
const at = (path: string, init?: RequestInit) => new Request(`${location.origin}${BASE}${path}`, init)

/** Answers each question with itself, alone or together, and remembers what it was sent. */
function gateway(status: (question: string) => number = () => 200) {
  const sent: string[] = []
  const send = async (request: Request) => {
    const url = new URL(request.url)
    sent.push(request.method + ' ' + url.pathname.slice(BASE.length) + (url.pathname.endsWith('/together') ? '' : url.search))
    const questions = url.searchParams.getAll('of')
    if (!questions.length) return Response.json({ alone: url.pathname })
    return Response.json(questions.map((body) => ({ status: status(body), body })))
  }
  return { sent, ask: together(BASE, send) }
}

describe('questions', () => {
  it('asked at once go together, each with its own answer', async () => {
    const { sent, ask } = gateway((question) => (question.startsWith('/child') ? 503 : 200))

    const answers = await Promise.all([ask(at('/volunteer/applications?name=%E5%BC%A0&limit=6')), ask(at('/child/tasks'))])

    expect(sent).toEqual(['GET /together'])
    expect(answers.map(({ status }) => status)).toEqual([200, 503])
    expect(await answers[0]?.json()).toBe('/volunteer/applications?name=%E5%BC%A0&limit=6')
    expect(await answers[1]?.json()).toBe('/child/tasks')
  })

  it('asked alone, or one after the other, are sent as they are', async () => {
    const { sent, ask } = gateway()

    await ask(at('/volunteer/tasks?a=1'))
    await ask(at('/child/tasks'))

    expect(sent).toEqual(['GET /volunteer/tasks?a=1', 'GET /child/tasks'])
  })

  it('are sent apart from what changes something', async () => {
    const { sent, ask } = gateway()

    await Promise.all([ask(at('/volunteer/tasks')), ask(at('/volunteer/oaths', { method: 'POST', body: '{}' })), ask(at('/child/tasks'))])

    expect(sent).toEqual(['POST /volunteer/oaths', 'GET /together'])
  })

  it('that are too many or too long for one address take another', async () => {
    const { sent, ask } = gateway()

    await Promise.all(Array.from({ length: 25 }, (_, number) => ask(at(`/volunteer/applications/${number}`))))
    expect(sent).toEqual(['GET /together', 'GET /together', 'GET /volunteer/applications/24'])

    sent.length = 0
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => ask(at(`/volunteer/applications?name=${name.repeat(1400)}`))))
    expect(sent).toEqual(['GET /together', 'GET /together'])
  })

  it('whose answer is no data are asked for once more by themselves', async () => {
    const { sent, ask } = gateway((question) => (question.endsWith('/photo') ? 406 : 200))

    const [, photo] = await Promise.all([ask(at('/volunteer/tasks')), ask(at('/volunteer/photo'))])

    expect(sent).toEqual(['GET /together', 'GET /volunteer/photo'])
    expect(await photo?.json()).toEqual({ alone: `${BASE}/volunteer/photo` })
  })

  it('share what befalls the call', async () => {
    const ended = together(BASE, async () => new Response(null, { status: 499 }))
    const statuses = await Promise.all([ended(at('/volunteer/tasks')), ended(at('/child/tasks'))])
    expect(statuses.map(({ status }) => status)).toEqual([499, 499])

    const offline = together(BASE, () => Promise.reject(new TypeError('offline')))
    const calls = await Promise.allSettled([offline(at('/volunteer/tasks')), offline(at('/child/tasks'))])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
