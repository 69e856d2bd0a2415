import { expect, it } from 'vitest'
import { wanted } from './wanted'

it.each([
  ['张三', 'name', '张三'],
  [' 诸葛 ', 'name', '诸葛'],
  ['zy-371521109-2026-0004', 'number', 'ZY-371521109-2026-0004'],
  ['371521198001011234', 'idNumber', '371521198001011234'],
  ['371521 19800101 123x', 'idNumber', '37152119800101123X'],
  ['３７１５２１１９８００１０１１２３４', 'idNumber', '371521198001011234'],
  ['138 1234 5678', 'mobile', '13812345678'],
  ['138-1234-5678', 'mobile', '13812345678'],
  ['1381234567', 'name', '1381234567'],
])('knows by the form of %s that it is a %s', (typed, by, value) => {
  expect(wanted(typed)).toEqual({ by, value })
})

it('looks for nothing where nothing is typed', () => {
  expect(wanted('  ')).toBeUndefined()
})
