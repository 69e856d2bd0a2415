import { expect, it } from 'vitest'
import { shortName } from './names'

it.each([
  ['沙河崖村委会', '沙河崖'],
  ['沙河崖村村民委员会', '沙河崖村'],
  ['新城社区居民委员会', '新城社区'],
  ['新城社区居委会', '新城社区'],
  ['张秋镇', '张秋镇'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})
