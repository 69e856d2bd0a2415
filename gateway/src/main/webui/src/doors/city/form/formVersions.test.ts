import { describe, expect, it } from 'vitest'
import { asLines, fromLines } from './formVersions'

describe('choices as lines', () => {
  it('come back as they were', () => {
    expect(fromLines(asLines(['教育辅导', '驾驶']))).toEqual(['教育辅导', '驾驶'])
  })

  it('lose blanks, empty lines and what stands there twice', () => {
    expect(fromLines(' 驾驶 \n\n驾驶\n其他\n')).toEqual(['驾驶', '其他'])
  })
})
