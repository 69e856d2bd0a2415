import { reactive } from 'vue'

export interface Notice {
  id: number
  text: string
}

/** Short confirmations, read out by screen readers; failures stand where they happened instead. */
export const notices = reactive<Notice[]>([])
let last = 0

export function notify(text: string): void {
  const id = ++last
  notices.push({ id, text })
  setTimeout(() => {
    const at = notices.findIndex((notice) => notice.id === id)
    if (at >= 0) notices.splice(at, 1)
  }, 4000)
}
