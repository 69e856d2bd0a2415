import { describe, expect, it } from 'vitest'
import { childDraftOf, emptyChild, type ChildDraft } from './draft'
import { childFlawsOf } from './rules'
import { FORM } from './testing'

const TODAY = '2026-11-28'
const complete: ChildDraft = { ...childDraftOf(FORM), fatherName: '张伟' }
const flaws = (changed: Partial<ChildDraft>) => childFlawsOf({ ...complete, ...changed }, TODAY)

describe('the form of a child', () => {
  it('is without flaw when everything that is asked is given', () => {
    expect(flaws({})).toEqual({})
  })

  it('asks for an ID number or for the reason why there is none, never for both', () => {
    expect(flaws({ idNumber: '' })).toEqual({ idNumber: 'required' })
    expect(flaws({ idState: 'NONE', idNumber: '' })).toEqual({ noIdReason: 'required' })
    expect(flaws({ idState: 'NONE', noIdReason: '超生' })).toEqual({})
  })

  it('asks of the disabled what and how much, and of the ill what', () => {
    expect(flaws({ health: 'DISABLED' })).toEqual({ disabilityType: 'required', disabilityGrade: 'required' })
    expect(flaws({ health: 'ILL' })).toEqual({ illness: 'required' })
  })

  it('asks the name of a parent unless the parent is dead, missing or out of contact', () => {
    expect(flaws({ fatherStatus: 'IMPRISONED', fatherName: '' })).toEqual({ fatherName: 'required' })
    for (const fatherStatus of ['DEAD', 'MISSING', 'OUT_OF_CONTACT']) expect(flaws({ fatherStatus, fatherName: '' })).toEqual({})
  })

  it('asks for a day of the answer once there is one', () => {
    expect(flaws({ consentState: 'REFUSED', consentOn: '' })).toEqual({ consentOn: 'required' })
    expect(flaws({ consentState: 'NOT_ASKED', consentOn: '' })).toEqual({})
    expect(flaws({ consentOn: '2026-11-29' })).toEqual({ consentOn: 'future' })
  })

  it('takes names of one letter, of twenty, with a middle dot and with letters of four bytes', () => {
    for (const name of ['张', '阿卜杜热合曼·买买提明艾合买提江吐尔逊', '𠮷娜', 'Li Na']) expect(flaws({ name })).toEqual({})
    expect(flaws({ name: '张3' })).toEqual({ name: 'nameCharacters' })
  })

  it('refuses a child who is of age today or unborn, and not one who comes of age tomorrow', () => {
    expect(flaws({ idState: 'NONE', noIdReason: 'x', birthDate: '2008-11-28' })).toEqual({ birthDate: 'ofAge' })
    expect(flaws({ idState: 'NONE', noIdReason: 'x', birthDate: '2008-11-29' })).toEqual({})
    expect(flaws({ idState: 'NONE', noIdReason: 'x', birthDate: '2026-11-29' })).toEqual({ birthDate: 'impossible' })
  })

  it('finds where birth day and sex disagree with the number', () => {
    expect(flaws({ birthDate: '2018-03-02', gender: 'FEMALE' })).toEqual({ birthDate: 'idBirthDate', gender: 'idGender' })
  })

  it('refuses a father too young for the child, a guardian under age and one number for two people', () => {
    expect(flaws({ fatherIdNumber: '37152120060601001X' })).toEqual({ fatherIdNumber: 'parentTooYoung' })
    expect(flaws({ guardianIdNumber: complete.idNumber })).toEqual({ guardianIdNumber: 'guardianUnderAge' })
    expect(flaws({ fatherIdNumber: '371521198003010010', motherIdNumber: '371521198003010010' })).toEqual({ motherIdNumber: 'otherPerson' })
  })

  it('asks no more than may be kept where the guardian refuses the record', () => {
    const nothing = { ...emptyChild(), consentState: 'REFUSED' }
    expect(Object.keys(childFlawsOf(nothing, TODAY)).sort()).toEqual(['birthDate', 'category', 'consentOn', 'gender', 'name', 'villageCode'])
    expect(flaws({ consentState: 'REFUSED', fatherStatus: '', idNumber: '123', guardianName: '' })).toEqual({})
  })

  it('lets the guardian be the mother, under her name', () => {
    const mother = '371521198003010029'
    expect(flaws({ motherIdNumber: mother, guardianIdNumber: mother, guardianName: '王芳' })).toEqual({})
    expect(flaws({ motherIdNumber: mother, guardianIdNumber: mother })).toEqual({ guardianName: 'nameOfParent' })
  })

  it('names everything that is required of an empty form', () => {
    expect(Object.keys(childFlawsOf(emptyChild(), TODAY)).sort()).toEqual(
      [
        'birthDate', 'category', 'civilAffairsClass', 'consentState', 'fatherStatus', 'gender', 'guardianCapacity', 'guardianName',
        'guardianRelation', 'health', 'idNumber', 'motherStatus', 'name', 'registeredResidence', 'schooling', 'villageCode',
      ].sort(),
    )
  })
})
