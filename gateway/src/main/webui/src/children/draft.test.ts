import { expect, it } from 'vitest'
import { childDraftOf, childField, childFormOf, emptyChild, takenOverFrom } from './draft'
import { FORM } from './testing'

it('shows a form as it was sent, and sends what it shows', () => {
  const sent = childFormOf(childDraftOf(FORM))

  expect(sent).toEqual({ ...FORM })
})

it('does not send what is not asked any more, whatever was typed before', () => {
  const draft = {
    ...childDraftOf(FORM), idState: 'NONE' as const, noIdReason: '出生医学证明遗失', health: 'ILL', illness: '白血病', disabilityType: 'VISUAL',
    disabilityGrade: '2', schooling: 'DROPPED_OUT', consentState: 'NOT_ASKED',
  }

  const sent = childFormOf(draft)

  expect(sent).toMatchObject({ noIdReason: '出生医学证明遗失', illness: '白血病', consent: { state: 'NOT_ASKED' } })
  for (const field of ['idNumber', 'disabilityType', 'disabilityGrade', 'school', 'grade', 'boarding']) expect(sent).not.toHaveProperty(field)
  expect(sent.consent).not.toHaveProperty('on')
})

it('sends no more than may be kept where the guardian refuses the record', () => {
  expect(childFormOf({ ...childDraftOf(FORM), consentState: 'REFUSED' })).toEqual({
    name: '张小明', gender: 'MALE', birthDate: '2018-03-01', category: 'ORPHAN', villageCode: '371521109205', consent: { state: 'REFUSED', on: '2026-10-01' },
  })
})

it('sends a grade as a number and whether a child boards as yes or no', () => {
  const sent = childFormOf({ ...childDraftOf(FORM), health: 'DISABLED', disabilityType: 'VISUAL', disabilityGrade: '2', boarding: 'YES' })

  expect(sent).toMatchObject({ disabilityGrade: 2, boarding: true })
})

it.each([
  ['father.idNumber', 'fatherIdNumber'],
  ['guardian.relation', 'guardianRelation'],
  ['consent.on', 'consentOn'],
  ['consent', 'consentState'],
  ['mother', 'motherStatus'],
  ['policies[3]', 'policies'],
  ['name', 'name'],
])('knows the field that the server calls %s', (server, field) => {
  expect(childField(server)).toBe(field)
  expect(emptyChild()).toHaveProperty(field)
})

it('takes the family and the home of a sibling over, and neither who the sibling is nor the consent', () => {
  const taken = { ...emptyChild(), name: '张小红', ...takenOverFrom(FORM) }

  expect(taken).toMatchObject({
    name: '张小红', fatherStatus: 'DEAD', motherName: '王芳', guardianName: '李桂英', guardianPhone: '13800001234', guardianRelation: '祖母',
    registeredResidence: '寿张镇吕街村 1 号', villageCode: '371521109205', address: '东头第二家', income: ['FARMING'],
  })
  expect(taken).toMatchObject({ idNumber: '', birthDate: '', consentState: '', consentOn: '', school: '' })
})
