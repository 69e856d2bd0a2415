import { expect, it } from 'vitest'
import { printedSize } from './photo'

it.each([
  [{ width: 3000, height: 4000 }, { width: 413, height: 551 }],
  [{ width: 4000, height: 3000 }, { width: 708, height: 531 }],
  [{ width: 300, height: 400 }, { width: 300, height: 400 }],
  [{ width: 9000, height: 600 }, { width: 1600, height: 107 }],
])('makes of %o what a print of 35 by 45 mm needs: %o', (taken, sent) => {
  expect(printedSize(taken)).toEqual(sent)
})
