import { expect, it } from 'vitest'
import { qrPath } from './qr'

it('draws a square code with a quiet zone and the three finders', () => {
  const { size, path } = qrPath('https://wugu.example/join/AbCdEfGhIjKlMnOpQrStUvWxYz012345')

  expect((size - 8 - 17) % 4).toBe(0)
  for (const [x, y] of [[4, 4], [size - 11, 4], [4, size - 11]]) expect(path).toContain(`M${x} ${y}h1v1h-1z`)
  expect(path).not.toContain('M0 ')
})

it('draws another code for another text', () => {
  expect(qrPath('a').path).not.toBe(qrPath('b').path)
})
