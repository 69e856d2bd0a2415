import { describe, expect, it } from 'vitest'
import { Expiry, patientFetch } from './expiry'

const request = () => new Request('http://localhost/township/api/volunteer/applications', { method: 'POST', body: '{"a":1}' })

/** Answers with the given statuses in turn and remembers the bodies that it was sent. */
function server(...statuses: number[]) {
  const bodies: string[] = []
  const send = async (sent: Request) => {
    bodies.push(await sent.text())
    return new Response(null, { status: statuses.shift() ?? 200 })
  }
  return { bodies, send }
}

describe('a call', () => {
  it('goes through when the session is alive', async () => {
    const { send, bodies } = server(200)
    const expiry = new Expiry()

    const answer = await patientFetch(expiry, send)(request())

    expect(answer.status).toBe(200)
    expect(bodies).toHaveLength(1)
    expect(expiry.expired.value).toBe(false)
  })

  it.each([499, 401])('waits for a new login after %i and is repeated with the same body', async (status) => {
    // Given a call that met an ended session
    const { send, bodies } = server(status, 201)
    const expiry = new Expiry()
    const call = patientFetch(expiry, send)(request())
    await expect.poll(() => expiry.expired.value).toBe(true)

    // When the person has logged in again
    expiry.renewed()

    // Then it is sent once more, whole
    expect((await call).status).toBe(201)
    expect(bodies).toEqual(['{"a":1}', '{"a":1}'])
    expect(expiry.expired.value).toBe(false)
  })

  it('asks only once when many calls expire together', async () => {
    const { send } = server(499, 499, 200, 200)
    const expiry = new Expiry()
    const fetch = patientFetch(expiry, send)
    const calls = [fetch(request()), fetch(request())]
    await expect.poll(() => expiry.expired.value).toBe(true)

    expiry.renewed()

    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('fails with the given reason when the person does not log in', async () => {
    const { send } = server(499)
    const expiry = new Expiry()
    const call = patientFetch(expiry, send)(request())
    await expect.poll(() => expiry.expired.value).toBe(true)

    expiry.abandoned(new Error('later'))

    await expect(call).rejects.toThrow('later')
  })

  it('does not ask again and again when the server still says 401 after the login', async () => {
    const { send } = server(401, 401)
    const expiry = new Expiry()
    const call = patientFetch(expiry, send)(request())
    await expect.poll(() => expiry.expired.value).toBe(true)

    expiry.renewed()

    expect((await call).status).toBe(401)
  })
})
