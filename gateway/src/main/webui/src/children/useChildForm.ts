import { watch } from 'vue'
import { useForm, type FormKind, type FormState } from '@/form/form'
import { today } from '@/i18n/format'
import { childField, emptyChild, type ChildDraft } from './draft'
import { childFlawsOf } from './rules'

/** 孤困儿童统计表. */
export const CHILD_FORM: FormKind<ChildDraft> = {
  words: 'child',
  empty: emptyChild,
  flaws: (draft) => childFlawsOf(draft, today()),
  draftField: childField,
  idNumbers: {
    idNumber: { birthDate: 'birthDate', gender: 'gender' },
    fatherIdNumber: {},
    motherIdNumber: {},
    guardianIdNumber: {},
  },
}

const PARENTS: Record<string, 'father' | 'mother'> = { 父亲: 'father', 母亲: 'mother' }

export function useChildForm(key: string): FormState<ChildDraft> {
  const form = useForm(CHILD_FORM, key)
  const { draft } = form
  // A guardian who is the father or mother has been typed already.
  watch(
    () => draft.guardianRelation,
    (relation) => {
      const parent = PARENTS[relation]
      if (!parent || draft.guardianName) return
      draft.guardianName = draft[`${parent}Name`]
      draft.guardianIdNumber = draft[`${parent}IdNumber`]
      draft.guardianPhone = draft[`${parent}Phone`]
    },
  )
  return form
}
