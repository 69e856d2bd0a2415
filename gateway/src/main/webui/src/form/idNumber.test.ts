import { describe, expect, it } from 'vitest'
import { isRealDay, readIdNumber } from './idNumber'

describe('a resident ID number', () => {
  it('tells birth date and sex of its holder', () => {
    expect(readIdNumber('371521201503010011')).toEqual({ birthDate: '2015-03-01', gender: 'MALE' })
  })

  it('may end with X', () => {
    expect(readIdNumber('37152120140505001X')).toEqual({ birthDate: '2014-05-05', gender: 'MALE' })
  })

  it('is refused when one digit is wrong', () => {
    expect(readIdNumber('371521201503010012')).toEqual({ flaw: 'checksum' })
  })

  it('is refused for a day that does not exist, though its checksum is right', () => {
    expect(readIdNumber('371521201302290010')).toEqual({ flaw: 'date' })
  })

  it.each(['', '37152120150301001', '3715212015030100111', '37152120150301001x', '37152120150301 011'])(
    'is refused when it is not 17 digits and a check character: %j',
    (number) => {
      expect(readIdNumber(number)).toEqual({ flaw: 'format' })
    },
  )
})

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['not a day', false],
  ])('%s exists: %s', (day, real) => {
    expect(isRealDay(day)).toBe(real)
  })
})
