import { today } from '@/i18n/format'
import { useForm, type FormKind, type FormState } from '@/form/form'
import { draftField, emptyDraft, type Draft } from './draft'
import { flawsOf } from './validation'

/** 志愿者申请表. */
export const APPLICATION: FormKind<Draft> = {
  words: 'application',
  empty: () => emptyDraft(today()),
  flaws: (draft) => flawsOf(draft, today()),
  draftField,
  idNumbers: { idNumber: { birthDate: 'birthDate', gender: 'gender' } },
}

export const useApplicationForm = (key: string): FormState<Draft> => useForm(APPLICATION, key)

export type ApplicationFormState = FormState<Draft>
