import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, formOf, type Draft } from './draft'
import { ageOn } from '@/form/rules'
import { flawsOf } from './validation'

const TODAY = '2026-11-23'
const complete: Draft = {
  ...emptyDraft(TODAY),
  name: '王秀兰',
  gender: 'MALE',
  birthDate: '1980-03-01',
  idNumber: '371521198003010010',
  residenceCode: '371521109201',
  mobile: '13800001234',
  servingVillageCode: '371521109201',
  noCrimePledge: true,
  recordQueryConsent: true,
  confidentialityPledge: true,
}

describe('an application', () => {
  it('is without flaw when everything required is given and fits together', () => {
    expect(flawsOf(complete, TODAY)).toEqual({})
  })

  it('names every required field that is missing and every pledge not given', () => {
    expect(flawsOf(emptyDraft(TODAY), TODAY)).toEqual({
      name: 'required',
      gender: 'required',
      birthDate: 'required',
      idNumber: 'required',
      residenceCode: 'required',
      mobile: 'required',
      servingVillageCode: 'required',
      noCrimePledge: 'pledge',
      recordQueryConsent: 'pledge',
      confidentialityPledge: 'pledge',
    })
  })

  it.each([
    ['birthDate', { birthDate: '1980-03-02' }, 'idBirthDate'],
    ['gender', { gender: 'FEMALE' }, 'idGender'],
    ['birthDate', { birthDate: '1899-12-31', idNumber: '' }, 'impossible'],
    ['idNumber', { idNumber: '371521198003010011' }, 'idChecksum'],
    ['mobile', { mobile: '12800001234' }, 'mobile'],
    ['emergencyMobile', { emergencyName: '李强' }, 'emergencyBoth'],
    ['emergencyName', { emergencyMobile: '13900001234' }, 'emergencyBoth'],
    ['signedOn', { signedOn: '2026-11-24' }, 'future'],
  ])('says what is wrong with %s', (field, change, flaw) => {
    expect(flawsOf({ ...complete, ...change }, TODAY)).toMatchObject({ [field]: flaw })
  })

  it('needs an adult: 18 on the very birthday, not the day before', () => {
    expect(ageOn('2008-11-23', TODAY)).toBe(18)
    expect(ageOn('2008-11-24', TODAY)).toBe(17)
    expect(flawsOf({ ...complete, idNumber: '', birthDate: '2008-11-24' }, TODAY).birthDate).toBe('underage')
  })
})

describe('what is sent', () => {
  it('is trimmed, leaves out what is empty and keeps the emergency contact together', () => {
    const form = formOf({ ...complete, name: ' 王秀兰 ', emergencyName: '李强', emergencyMobile: '13900001234' })

    expect(form.name).toBe('王秀兰')
    expect(form).not.toHaveProperty('wechat')
    expect(form.emergencyContact).toEqual({ name: '李强', mobile: '13900001234' })
  })

  it('comes back as the same draft', () => {
    expect(draftOf(formOf(complete), emptyDraft('2000-01-01'))).toEqual(complete)
  })
})
