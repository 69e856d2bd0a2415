import { nextTick } from 'vue'

/** Brings the first thing that is wrong into sight and the focus to its control, which a screen reader tells with the reason. */
export async function showFirstFlaw(form: HTMLElement | undefined | null): Promise<void> {
  await nextTick()
  const first = form?.querySelector('.field-error')
  first?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  first?.closest('.field, section')?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}
