import type { ApplicationForm } from '@/api/types'
import { given } from '@/form/rules'

/** The form as it is typed: every field has a value, empty until given. */
export interface Draft {
  name: string
  gender: string
  ethnicity: string
  birthDate: string
  idNumber: string
  politicalStatus: string
  education: string
  occupation: string
  employer: string
  residenceCode: string
  address: string
  mobile: string
  wechat: string
  skills: string[]
  intentions: string[]
  availableTime: string
  health: string
  uniformSize: string
  emergencyName: string
  emergencyRelation: string
  emergencyMobile: string
  servingVillageCode: string
  noCrimePledge: boolean
  recordQueryConsent: boolean
  confidentialityPledge: boolean
  signedOn: string
}

export const emptyDraft = (signedOn: string): Draft => ({
  name: '',
  gender: '',
  ethnicity: '汉族',
  birthDate: '',
  idNumber: '',
  politicalStatus: '',
  education: '',
  occupation: '',
  employer: '',
  residenceCode: '',
  address: '',
  mobile: '',
  wechat: '',
  skills: [],
  intentions: [],
  availableTime: '',
  health: '',
  uniformSize: '',
  emergencyName: '',
  emergencyRelation: '',
  emergencyMobile: '',
  servingVillageCode: '',
  noCrimePledge: false,
  recordQueryConsent: false,
  confidentialityPledge: false,
  signedOn,
})

export function draftOf(form: ApplicationForm, empty: Draft): Draft {
  const { emergencyContact, ...rest } = form
  const held = Object.fromEntries(Object.entries(rest).filter(([name, value]) => name in empty && value !== null && value !== undefined))
  return {
    ...empty,
    ...held,
    emergencyName: emergencyContact?.name ?? '',
    emergencyRelation: emergencyContact?.relation ?? '',
    emergencyMobile: emergencyContact?.mobile ?? '',
  }
}

/** What is sent: spaces around typed text dropped, what was left empty left out. */
export function formOf(draft: Draft): ApplicationForm {
  const { emergencyName, emergencyRelation, emergencyMobile, ...rest } = draft
  const contact = given({ name: emergencyName, relation: emergencyRelation, mobile: emergencyMobile })
  return {
    ...given({ ...rest }),
    idType: 'RESIDENT_ID',
    ...(Object.keys(contact).length > 0 ? { emergencyContact: contact } : {}),
  } as ApplicationForm
}

/** The server's name of a field to the draft's. */
export const DRAFT_FIELD: Record<string, keyof Draft> = {
  'emergencyContact.name': 'emergencyName',
  'emergencyContact.relation': 'emergencyRelation',
  'emergencyContact.mobile': 'emergencyMobile',
}

export const draftField = (serverField: string): string => DRAFT_FIELD[serverField] ?? serverField
