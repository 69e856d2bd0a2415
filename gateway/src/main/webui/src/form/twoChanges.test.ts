import { expect, it } from 'vitest'
import { emptyDraft } from '@/volunteers/draft'
import { differences, together } from './twoChanges'

const BEFORE = { ...emptyDraft('2026-11-23'), name: '王秀兰', mobile: '13800000000', skills: ['急救'] }

it('finds nothing where both have made the same change', () => {
  const changed = { ...BEFORE, mobile: '13811111111' }
  expect(differences(BEFORE, changed, { ...changed, skills: ['急救'] })).toEqual([])
})

it('leaves open only what both have changed', () => {
  const mine = { ...BEFORE, mobile: '13811111111', wechat: 'mine' }
  const theirs = { ...BEFORE, mobile: '13822222222', skills: ['急救', '教学'] }

  expect(differences(BEFORE, mine, theirs)).toEqual([
    { field: 'mobile', kept: undefined },
    { field: 'wechat', kept: 'mine' },
    { field: 'skills', kept: 'theirs' },
  ])
})

it('keeps of each field whose it is', () => {
  const mine = { ...BEFORE, mobile: '13811111111', wechat: 'mine' }
  const theirs = { ...BEFORE, mobile: '13822222222', skills: ['急救', '教学'] }
  const decided = differences(BEFORE, mine, theirs).map((one) => ({ ...one, kept: one.kept ?? ('mine' as const) }))

  expect(together(mine, theirs, decided)).toMatchObject({ mobile: '13811111111', wechat: 'mine', skills: ['急救', '教学'] })
})
