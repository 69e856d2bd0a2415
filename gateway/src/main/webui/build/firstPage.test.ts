import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { excess, firstPage, type Chunk } from './firstPage'

const noise = (length: number) => randomBytes(length / 2).toString('hex')
const script = (file: string, content: string, imports: string[] = [], styles: string[] = []): [string, Chunk] => [
  file,
  { file, content, imports, styles },
]

it('counts each file once that the page needs, and none that is loaded later', () => {
  const chunks = new Map([
    script('door.js', noise(2000), ['shared.js'], ['door.css']),
    script('home.js', noise(2000), ['shared.js'], []),
    script('shared.js', noise(2000), [], ['door.css']),
    script('chart.js', noise(600_000)),
  ])

  const cost = firstPage(['door.js', 'home.js'], chunks, new Map([['door.css', noise(2000)]]))

  expect(cost.files).toBe(4)
  expect(cost.bytes).toBeGreaterThan(4 * 1000)
  expect(cost.bytes).toBeLessThan(4 * 1500)
})

it('says what is too much: bytes as they are sent, or files', () => {
  const budget = { scripts: [], bytes: 200_000, files: 12 }

  expect(excess('township', { bytes: 200_000, files: 12 }, budget)).toBeUndefined()
  expect(excess('township', { bytes: 200_001, files: 1 }, budget)).toBe('township: 200 KB in 1 files, more than 200 KB in 12')
  expect(excess('township', { bytes: 1, files: 13 }, budget)).toContain('in 13 files')
})
