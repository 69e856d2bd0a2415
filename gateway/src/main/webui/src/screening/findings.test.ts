import { expect, it } from 'vitest'
import { asTyped, told, untold } from './findings'

const TYPED = { ...untold('2026-07-01'), searchers: ' 张三 ' }

it('sends nothing before somebody has said whether children were found', () => {
  expect(told(TYPED)).toBeUndefined()
  expect(told({ ...TYPED, children: 2, signer: '王村长' })).toBeUndefined()
})

it('sends how many were found and no signer', () => {
  expect(told({ ...TYPED, outcome: 'FOUND', children: 2, signer: '王村长' })).toEqual({
    searchedOn: '2026-07-01', searchers: '张三', childrenFound: 2,
  })
  expect(told({ ...TYPED, outcome: 'FOUND', children: '' })).toBeUndefined()
  expect(told({ ...TYPED, outcome: 'FOUND', children: 0 })).toBeUndefined()
  expect(told({ ...TYPED, outcome: 'FOUND', children: 1.5 })).toBeUndefined()
})

it('sends a nil return with who signed it and no number', () => {
  expect(told({ ...TYPED, outcome: 'NIL', children: 3, signer: ' 王村长 ' })).toEqual({
    searchedOn: '2026-07-01', searchers: '张三', childrenFound: 0, signer: '王村长',
  })
  expect(told({ ...TYPED, outcome: 'NIL', signer: ' ' })).toBeUndefined()
})

it('sends nothing without a day or who searched', () => {
  expect(told({ ...TYPED, outcome: 'FOUND', children: 1, searchedOn: '' })).toBeUndefined()
  expect(told({ ...TYPED, outcome: 'FOUND', children: 1, searchers: ' ' })).toBeUndefined()
})

it('shows what was sent as it was typed', () => {
  for (const sent of [
    { searchedOn: '2026-07-01', searchers: '张三', childrenFound: 2 },
    { searchedOn: '2026-07-01', searchers: '张三', childrenFound: 0, signer: '王村长' },
  ]) {
    expect(told(asTyped(sent))).toEqual(sent)
  }
})
