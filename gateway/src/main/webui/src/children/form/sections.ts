import type { ChildDraft } from '../draft'

/** The form's sections, with the fields of each. */
export const SECTIONS = {
  person: ['name', 'idState', 'idNumber', 'noIdReason', 'gender', 'birthDate', 'ethnicity'],
  class: ['category', 'civilAffairsClass'],
  health: ['health', 'disabilityType', 'disabilityGrade', 'illness', 'schooling', 'school', 'grade', 'boarding'],
  parents: ['fatherStatus', 'fatherName', 'fatherIdNumber', 'fatherPhone', 'motherStatus', 'motherName', 'motherIdNumber', 'motherPhone'],
  guardian: [
    'guardianRelation', 'guardianName', 'guardianIdNumber', 'guardianPhone', 'guardianCapacity', 'income', 'policies', 'consentState',
    'consentOn',
  ],
  home: ['registeredResidence', 'villageCode', 'address'],
} as const satisfies Record<string, readonly (keyof ChildDraft)[]>

export type ChildSection = keyof typeof SECTIONS
