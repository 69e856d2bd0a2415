import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { errorsByField } from '@/api/problem'
import { showFirstFlaw } from '@/fields/flaws'
import { notify } from '@/shell/notices'
import { useTask } from '@/shell/task'
import type { FormState, Seen } from './form'
import { differences } from './twoChanges'

/** What is saved, and the version that was seen of it. */
export interface Held {
  id: string
  version: number
}

export interface SavingOf<D extends object, S extends Held> {
  /** Absent until the form has been saved for the first time. */
  id?: string
  /** The form as the server has it now. */
  read: (id: string) => Promise<Seen<D>>
  /** Sends what is typed, as a new one or as a change of the one that is held. */
  send: (draft: D, held: Held | undefined) => Promise<S>
}

/**
 * How a form is saved: checked whole, once however often somebody taps, on the version on which it was begun. What the server refuses
 * stands at its fields, and a change that somebody else has made meanwhile is laid beside this one.
 */
export function useSaving<D extends object, S extends Held>(form: FormState<D>, { id, read, send }: SavingOf<D, S>) {
  const { t } = useI18n()
  const { busy, problem, run } = useTask()
  /** Where the form stands on the page. */
  const page = shallowRef<HTMLElement | null>()
  const savedId = ref(id)
  /** What somebody else has saved meanwhile, while it is asked whose is kept. */
  const theirs = shallowRef<Seen<D>>()
  const comparing = ref(false)

  const warn = (event: BeforeUnloadEvent) => form.dirty.value && event.preventDefault()
  addEventListener('beforeunload', warn)
  onBeforeUnmount(() => removeEventListener('beforeunload', warn))

  /** Sends what was typed; whatever fails after it, it is not sent as a new one again. */
  async function keep(): Promise<S> {
    const typed = { ...form.draft }
    const seen = form.seen.value
    const held = savedId.value && seen ? { id: savedId.value, version: seen.version } : undefined
    const kept = await send(form.draft, held)
    savedId.value = kept.id
    form.standOn(kept.version, typed)
    return kept
  }

  /** Whether nothing is wrong; else all is shown that is, and the first of it has the focus. */
  async function isSound(): Promise<boolean> {
    form.checkAll.value = true
    if (form.flawCount.value === 0) return true
    await showFirstFlaw(page.value)
    return false
  }

  /** Everything from the first tap to the last answer is one act, so that a second tap does not send anything twice. */
  async function act<T>(whole: () => Promise<T>): Promise<T | undefined> {
    if (!(await isSound())) return undefined
    const done = await run(whole)
    if (done) {
      form.forget()
      return done
    }
    if (problem.value?.slug === 'changed-meanwhile' && savedId.value) await compare(savedId.value)
    else if (problem.value) {
      form.refuse(errorsByField(problem.value))
      if (problem.value.errors.length) await showFirstFlaw(page.value)
    }
    return undefined
  }

  /** Nothing is overwritten unseen: both changes are shown, and one form is made of them, which then is saved as any other. */
  async function compare(held: string): Promise<void> {
    const told = problem.value
    const now = await run(() => read(held))
    if (!now) return
    problem.value = told
    theirs.value = now
    if (form.seen.value && differences(form.seen.value.form, form.draft, now.form).length) comparing.value = true
    else adopt(now.form)
  }

  function adopt(merged: object): void {
    if (theirs.value) form.merge(merged as D, theirs.value)
    problem.value = undefined
    notify(t('form.twoChanges.done'))
  }

  const standsIn = (element: HTMLElement | null) => (page.value = element)

  return { busy, problem, theirs, comparing, standsIn, keep, isSound, act, adopt }
}

export type Saving<D extends object, S extends Held> = ReturnType<typeof useSaving<D, S>>
