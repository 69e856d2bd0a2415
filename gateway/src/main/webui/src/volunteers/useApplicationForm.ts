import { computed, inject, provide, reactive, ref, shallowRef, watch, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import { today } from '@/i18n/format'
import { draftField, emptyDraft, type Draft } from './draft'
import { readIdNumber } from './idNumber'
import { flawsOf } from './validation'

/**
 * Forms begun and not yet saved, by application. They stay in the memory of this page and nowhere else: ID numbers and
 * telephone numbers must not remain on an office's shared computer, so neither local nor session storage is used.
 */
const begun = new Map<string, Begun>()

/** What is typed, and the form and the version of the application on which it was begun; none while there is no application. */
interface Begun {
  draft: Draft
  seen?: Seen
}

interface Seen {
  version: number
  form: Draft
}

export function useApplicationForm(key: string) {
  const { t } = useI18n()
  const earlier = begun.get(key)
  const draft = reactive<Draft>(earlier?.draft ?? emptyDraft(today()))
  const resumed = ref(!!earlier)
  const seen = shallowRef(earlier?.seen)
  const touched = reactive(new Set<string>())
  const refused = reactive(new Map<string, string>())
  const dirty = ref(resumed.value)
  const checkAll = ref(false)
  let filling = false

  const flaws = computed(() => flawsOf(draft, today()))
  const flawCount = computed(() => Object.keys(flaws.value).length)

  /** The sentence under a field: the server's until it is changed, else the own check's once the field was visited. */
  function errorOf(field: keyof Draft): string {
    const said = refused.get(field)
    if (said) return said
    const flaw = flaws.value[field]
    if (!flaw || !(checkAll.value || touched.has(field))) return ''
    return t(`application.invalid.${flaw}`, { field: t(`application.field.${field}`) })
  }

  for (const field of Object.keys(draft) as (keyof Draft)[]) {
    watch(
      () => draft[field],
      () => {
        refused.delete(field)
        if (filling) return
        dirty.value = true
        begun.set(key, { draft, seen: seen.value })
      },
      { deep: true, flush: 'sync' },
    )
  }

  // A number that checks out fills in what it says; a flaw leaves what was typed alone.
  watch(
    () => draft.idNumber,
    (number) => {
      const upper = number.trim().toUpperCase()
      if (upper !== number) draft.idNumber = upper
      const id = readIdNumber(upper)
      if (id.flaw || filling) return
      draft.birthDate = id.birthDate
      draft.gender = id.gender
    },
  )

  function show(shown: Draft): void {
    filling = true
    Object.assign(draft, shown)
    filling = false
  }

  /**
   * Shows a form that came from the server, unless the person had begun to change it already: what was begun on an earlier version
   * stays begun on it, or a change that somebody else made meanwhile would be overwritten by whoever comes back.
   */
  function fill(loaded: Draft, version?: number): void {
    if (dirty.value) return
    show(loaded)
    if (version !== undefined) seen.value = { version, form: { ...loaded } }
  }

  /** What is typed stands on that version of the application from now on. */
  function standOn(version: number, form: Draft): void {
    seen.value = { version, form: { ...form } }
    if (begun.has(key)) begun.set(key, { draft, seen: seen.value })
  }

  /** Two changes made into one, which stands on the version of the other. */
  function merge(merged: Draft, theirs: Seen): void {
    show(merged)
    refused.clear()
    standOn(theirs.version, theirs.form)
  }

  function forget(): void {
    begun.delete(key)
    dirty.value = false
    resumed.value = false
  }

  function startOver(): void {
    show(emptyDraft(today()))
    touched.clear()
    refused.clear()
    checkAll.value = false
    forget()
  }

  function refuse(errors: Record<string, string>): void {
    for (const [field, message] of Object.entries(errors)) refused.set(draftField(field), message)
  }

  const form = {
    draft, dirty, resumed, seen, flawCount, refused, checkAll, errorOf, fill, standOn, merge, forget, startOver, refuse,
    touch: (field: string) => touched.add(field),
  }
  provide(FORM, form)
  return form
}

export type ApplicationFormState = ReturnType<typeof useApplicationForm>
const FORM: InjectionKey<ApplicationFormState> = Symbol('application form')

/** For the fields: the form in which they stand. */
export function useForm(): ApplicationFormState {
  const form = inject(FORM)
  if (!form) throw new Error('A field of the application form stands outside of it')
  return form
}
