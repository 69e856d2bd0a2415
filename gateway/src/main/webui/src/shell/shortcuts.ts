import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue'

const EDITED = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'

/** Whether the key is meant for what has the focus, or for a dialog that stands open. */
function isTaken({ target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typed = target instanceof Element && target.closest(EDITED)
  return defaultPrevented || isComposing || ctrlKey || metaKey || altKey || !!typed || !!document.querySelector('dialog[open]')
}

/** The letter on the key, also where an input method would make something else of it. */
const letterOf = ({ code }: KeyboardEvent): string => (code.startsWith('Key') ? code.slice(3) : '')

/** Single keys of a page, by the letter on them; none where somebody types, and none while a dialog is open. */
export function useShortcuts(acts: Readonly<Record<string, () => void>>): void {
  function pressed(event: KeyboardEvent): void {
    const act = acts[letterOf(event)]
    if (!act || isTaken(event)) return
    event.preventDefault()
    act()
  }
  const listen = () => document.addEventListener('keydown', pressed)
  const leave = () => document.removeEventListener('keydown', pressed)
  onMounted(listen)
  onActivated(listen)
  onDeactivated(leave)
  onBeforeUnmount(leave)
}
