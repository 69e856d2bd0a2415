import { expect, it } from 'vitest'
import en from './en'
import zhCN from './zh-CN'

const sources = import.meta.glob('../**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true })

function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !('type' in value && 'body' in value) && !Array.isArray(value)
      ? keysOf(value, `${prefix}${key}.`)
      : [prefix + key],
  )
}
const chinese = keysOf(zhCN)

it('says everything in both languages', () => {
  expect(keysOf(en).sort()).toEqual([...chinese].sort())
})

it('has every text that a page asks for', () => {
  const asked = Object.entries(sources)
    .filter(([file]) => !file.endsWith('.test.ts'))
    .flatMap(([, source]) => [...(source as string).matchAll(/\bt\(\s*'([a-z][\w.-]+)'/g)].map(([, key]) => key))

  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((key) => key && !chinese.includes(key))).toEqual([])
})
