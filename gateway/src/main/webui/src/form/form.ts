import { computed, inject, provide, reactive, ref, shallowRef, watch, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import { readIdNumber } from './idNumber'

/** What is peculiar to a form: all others have the rest in common. */
export interface FormKind<D extends object> {
  /** Where its words stand: `<words>.field.<name>`, `<words>.section.<name>`, `<words>.hint.<name>`, `<words>.invalid.<flaw>`. */
  words: string
  empty: () => D
  /** What is wrong with what is typed, by field. */
  flaws: (draft: D) => Partial<Record<keyof D, string>>
  /** The draft's name of a field that the server calls otherwise. */
  draftField: (serverField: string) => string
  /** Fields that hold an ID number, and those that follow from it. */
  idNumbers: Partial<Record<keyof D, { birthDate?: keyof D; gender?: keyof D }>>
}

/**
 * Forms begun and not yet saved. They stay in the memory of this page and nowhere else: ID numbers and telephone numbers must not
 * remain on an office's shared computer, so neither local nor session storage is used.
 */
const begun = new Map<string, Begun<object>>()

/** What is typed, and the form and the version on which it was begun; none while there is nothing saved yet. */
interface Begun<D> {
  draft: D
  seen?: Seen<D>
}

export interface Seen<D> {
  version: number
  form: D
}

/** Whether a form of that kind was begun and left. */
export const isBegun = (kind: { words: string }, key: string): boolean => begun.has(`${kind.words} ${key}`)

export function useForm<D extends object>(kind: FormKind<D>, key: string) {
  type Field = keyof D & string
  const { t, te } = useI18n()
  const place = `${kind.words} ${key}`
  const earlier = begun.get(place) as Begun<D> | undefined
  const draft = reactive(earlier?.draft ?? kind.empty()) as D
  const resumed = ref(!!earlier)
  const seen = shallowRef(earlier?.seen)
  const touched = reactive(new Set<string>())
  const refused = reactive(new Map<string, string>())
  const dirty = ref(resumed.value)
  const checkAll = ref(false)
  let filling = false

  const flaws = computed(() => kind.flaws(draft))
  const flawCount = computed(() => Object.keys(flaws.value).length)

  /** The sentence under a field: the server's until it is changed, else the own check's once the field was visited. */
  function errorOf(field: string): string {
    const said = refused.get(field)
    if (said) return said
    const flaw = flaws.value[field as Field]
    if (!flaw || !(checkAll.value || touched.has(field))) return ''
    const own = `${kind.words}.invalid.${flaw}`
    return t(te(own, 'zh-CN') ? own : `form.invalid.${flaw}`, { field: t(`${kind.words}.field.${field}`) })
  }

  for (const field of Object.keys(draft) as Field[]) {
    watch(
      () => draft[field],
      () => {
        refused.delete(field)
        if (filling) return
        dirty.value = true
        begun.set(place, { draft, seen: seen.value })
      },
      { deep: true, flush: 'sync' },
    )
  }

  // A number that checks out fills in what it says; a flaw leaves what was typed alone.
  for (const [field, follows] of Object.entries(kind.idNumbers) as [Field, { birthDate?: Field; gender?: Field }][]) {
    watch(
      () => String(draft[field]),
      (number) => {
        const upper = number.trim().toUpperCase()
        if (upper !== number) Object.assign(draft, { [field]: upper })
        const id = readIdNumber(upper)
        if (id.flaw || filling) return
        if (follows.birthDate) Object.assign(draft, { [follows.birthDate]: id.birthDate })
        if (follows.gender) Object.assign(draft, { [follows.gender]: id.gender })
      },
    )
  }

  function show(shown: D): void {
    filling = true
    Object.assign(draft, shown)
    filling = false
  }

  /**
   * Shows a form that came from the server, unless the person had begun to change it already: what was begun on an earlier version
   * stays begun on it, or a change that somebody else made meanwhile would be overwritten by whoever comes back.
   */
  function fill(loaded: D, version?: number): void {
    if (dirty.value) return
    show(loaded)
    if (version !== undefined) seen.value = { version, form: { ...loaded } }
  }

  /** What is typed stands on that version from now on. */
  function standOn(version: number, form: D): void {
    seen.value = { version, form: { ...form } }
    if (begun.has(place)) begun.set(place, { draft, seen: seen.value })
  }

  /** Two changes made into one, which stands on the version of the other. */
  function merge(merged: D, theirs: Seen<D>): void {
    show(merged)
    refused.clear()
    standOn(theirs.version, theirs.form)
  }

  function forget(): void {
    begun.delete(place)
    dirty.value = false
    resumed.value = false
  }

  function startOver(): void {
    show(kind.empty())
    touched.clear()
    refused.clear()
    checkAll.value = false
    forget()
  }

  function refuse(errors: Record<string, string>): void {
    for (const [field, message] of Object.entries(errors)) refused.set(kind.draftField(field), message)
  }

  const form = {
    words: kind.words, draft, flaws, dirty, resumed, seen, flawCount, refused, checkAll, errorOf, fill, standOn, merge, forget, startOver, refuse,
    touch: (field: string) => touched.add(field),
  }
  provide(FORM, form as unknown as AnyForm)
  return form
}

export type FormState<D extends object> = ReturnType<typeof useForm<D>>
type AnyForm = FormState<Record<string, unknown>>
const FORM: InjectionKey<AnyForm> = Symbol('form')

/** For what stands in a form: that form. */
export function useFormAround(): AnyForm {
  const form = inject(FORM)
  if (!form) throw new Error('A field stands outside of any form')
  return form
}

/** For one field: its value, its name and what is wrong with it. */
export function useField<T = string>(field: string) {
  const { t } = useI18n()
  const form = useFormAround()
  if (!(field in form.draft)) throw new Error(`The form ${form.words} has no field ${field}`)
  return {
    value: computed({ get: () => form.draft[field] as T, set: (typed: T) => (form.draft[field] = typed) }),
    label: computed(() => t(`${form.words}.field.${field}`)),
    hint: computed(() => t(`${form.words}.hint.${field}`)),
    error: computed(() => form.errorOf(field)),
    touch: () => form.touch(field),
  }
}
