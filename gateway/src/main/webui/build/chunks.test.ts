import { expect, it } from 'vitest'
import { leadingTo } from './chunks'

const importers: Record<string, string[]> = {
  vue: ['phone', 'desk', 'tag'],
  tag: ['home', 'list'],
  home: ['phone'],
  list: [],
  circle: ['home', 'round'],
  round: ['circle'],
}

it.each([
  ['vue', ['phone', 'desk']],
  ['tag', ['phone']],
  ['list', []],
  ['circle', ['phone']],
])('%s is led to by %j', (id, entries) => {
  expect(leadingTo(id, ['phone', 'desk'], (module) => importers[module] ?? [])).toEqual(entries)
})
