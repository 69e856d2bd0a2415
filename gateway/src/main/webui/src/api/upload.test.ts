import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { uploading } from './upload'

let server: Server
let address: string
const got: { method?: string; type?: string; length: number }[] = []
let status = 204

beforeEach(async () => {
  got.length = 0
  status = 204
  server = createServer((request, response) => {
    let length = 0
    request.on('data', (part: Buffer) => (length += part.length))
    request.on('end', () => {
      if (request.method !== 'OPTIONS') got.push({ method: request.method, type: request.headers['content-type'], length })
      response.writeHead(request.method === 'OPTIONS' ? 204 : status, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': '*',
        'Access-Control-Allow-Headers': '*',
        'Content-Type': 'application/problem+json',
      })
      response.end(request.method !== 'OPTIONS' && status >= 400 ? '{"title":"文件过大"}' : undefined)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/photo`
})
afterEach(() => new Promise((closed) => server.close(closed)))

const photo = () => new Request(address, { method: 'PUT', headers: { 'Content-Type': 'image/jpeg' }, body: new Blob([new Uint8Array(4096)]) })

it('sends the body as it is, and tells of it from the first moment on', async () => {
  const shares: number[] = []

  const answer = await uploading((share) => shares.push(share))(photo())

  expect(answer.status).toBe(204)
  expect(got).toEqual([{ method: 'PUT', type: 'image/jpeg', length: 4096 }])
  expect(shares[0]).toBe(0)
})

it('answers what the server says, a refusal too', async () => {
  status = 413

  const answer = await uploading(() => undefined)(photo())

  expect(answer.status).toBe(413)
  expect(await answer.json()).toEqual({ title: '文件过大' })
})

it('fails as fetch does when nothing answers', async () => {
  await new Promise((closed) => server.close(closed))

  await expect(uploading(() => undefined)(photo())).rejects.toBeInstanceOf(TypeError)
  server.listen(0)
})
