/** What the child service answers of children. */
export const STAGES = ['DRAFT', 'RETURNED', 'REPORTED', 'VERIFIED', 'REFUSED', 'MERGED'] as const
export type ChildStage = (typeof STAGES)[number] | 'PAUSED' | 'EXITED'
export type ChildAct = 'CORRECT' | 'SUBMIT' | 'DISCARD' | 'ANSWER' | 'RETURN' | 'REFUSE' | 'VERIFY'
export type ConsentState = 'GIVEN' | 'REFUSED' | 'NOT_ASKED'
export type AgeBand = 'AGE_0_5' | 'AGE_6_13' | 'AGE_14_17' | 'OF_AGE'
export type Gender = 'MALE' | 'FEMALE'

export interface ChildItem {
  id: string
  version: number
  number: string
  stage: ChildStage
  name?: string | null
  unreadable: boolean
  gender: Gender
  birthYear: number
  age: number
  ageBand: AgeBand
  category: string
  civilAffairsClass?: string | null
  consent: ConsentState
  hasIdNumber: boolean
  schoolKnown: boolean
  townshipCode: string
  villageCode: string
  idNumberMasked?: string | null
  guardianNameMasked?: string | null
  guardianPhoneMasked?: string | null
  submittedAt?: string | null
  verifyBy?: string | null
  verifiedOn?: string | null
  updatedAt: string
  acts: ChildAct[]
}

export interface ChildParent {
  status: string
  name?: string | null
  idNumber?: string | null
  phone?: string | null
}

export interface ChildGuardian {
  name: string
  idNumber?: string | null
  phone?: string | null
  relation: string
  capacity: string
}

export interface ChildForm {
  name: string
  gender: Gender
  ethnicity?: string | null
  birthDate: string
  idNumber?: string | null
  noIdReason?: string | null
  registeredResidence: string
  villageCode: string
  address?: string | null
  category: string
  civilAffairsClass: string
  health: string
  disabilityType?: string | null
  disabilityGrade?: number | null
  illness?: string | null
  schooling: string
  school?: string | null
  grade?: string | null
  boarding?: boolean | null
  father: ChildParent
  mother: ChildParent
  guardian: ChildGuardian
  income?: string[] | null
  policies?: string[] | null
  consent: { state: ConsentState; on?: string | null }
}

export interface MaskedParent {
  status: string
  nameMasked?: string | null
  idNumberMasked?: string | null
  phoneMasked?: string | null
}

export interface MaskedChildForm {
  ethnicity?: string | null
  birthYear: number
  idNumberMasked?: string | null
  noIdReason?: string | null
  registeredResidenceGiven: boolean
  villageCode: string
  addressGiven: boolean
  category: string
  civilAffairsClass?: string | null
  health?: string | null
  disabilityType?: string | null
  disabilityGrade?: number | null
  illness?: string | null
  schooling?: string | null
  school?: string | null
  grade?: string | null
  boarding?: boolean | null
  father?: MaskedParent | null
  mother?: MaskedParent | null
  guardian?: (Omit<MaskedParent, 'status'> & { relation: string; capacity: string }) | null
  income: string[]
  policies: string[]
  consent: { state: ConsentState; on?: string | null }
}

export interface Finding {
  field: string
  result: 'CONFIRMED' | 'DIFFERENT'
  note?: string | null
}

export interface SeenAtVisit {
  visitors: string[]
  place: 'HOME' | 'SCHOOL' | 'OTHER'
  findings: Finding[]
  summary: string
}

export interface ChildDetail {
  child: ChildItem
  formVersion: string
  /** Absent where it is hidden from the reader. */
  form?: MaskedChildForm | null
  siblings: { id: string; number: string; name?: string | null; stage: ChildStage }[]
  verification?: { visitedOn: string; seen: SeenAtVisit } | null
  history: { at: string; act: string; byName?: string | null; byOffice: string; remarks: { field?: string | null; text: string }[] }[]
}

/** Where a record stands after a step. */
export interface ChildState {
  id: string
  version: number
  number: string
  stage: ChildStage
}

export interface PublishedChildForm {
  version: string
  validFrom: string
  title: string
  categories: { code: string; name: string; definition: string }[]
  options: { ethnicities: string[]; relations: string[]; policies: string[]; noIdReasons: string[] }
}

export type Gap = 'NO_ID' | 'CONSENT' | 'SCHOOL' | 'OVERDUE'

export interface ChildFigure {
  by: 'TOTAL' | 'TOWNSHIP' | 'CATEGORY' | 'AGE_BAND' | 'GENDER' | 'CIVIL_AFFAIRS_CLASS'
  key: string
  reported: number
  verified: number
  inCare: number
}

/** The calls of the child service of which its published contract does not tell yet. */
export interface ChildCalls {
  GET: (path: string, init?: object) => Promise<{ data?: unknown }>
  POST: (path: string, init?: object) => Promise<{ data?: unknown }>
  PUT: (path: string, init?: object) => Promise<{ data?: unknown }>
  DELETE: (path: string, init?: object) => Promise<{ data?: unknown }>
}
