import { ref, shallowRef } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { askAgainOnline } from './task'

/** A cursor is the server's business: a text or a number, handed back as it came. */
export interface KeysetPage<T, C = string> {
  items: T[]
  next?: C | null
}

/** A list that grows page by page from the server's cursor; there is no total count, by design. */
export function useKeysetList<T, C = string>(fetch: (after: C | undefined) => Promise<KeysetPage<T, C>>) {
  const items = shallowRef<T[]>([])
  const loading = ref(false)
  const finished = ref(false)
  const problem = shallowRef<ApiProblem>()
  let next: C | undefined
  let generation = 0

  async function more(): Promise<void> {
    if (loading.value || finished.value) return
    const mine = generation
    loading.value = true
    problem.value = undefined
    try {
      const page = await fetch(next)
      if (mine !== generation) return
      items.value = [...items.value, ...page.items]
      next = page.next ?? undefined
      finished.value = next === undefined
    } catch (error) {
      if (mine === generation) problem.value = asProblem(error)
    } finally {
      if (mine === generation) loading.value = false
    }
  }

  /** Starts over, for example with another filter; an answer still under way is ignored. */
  function restart(): Promise<void> {
    generation++
    items.value = []
    next = undefined
    loading.value = false
    finished.value = false
    return more()
  }

  /** Asks anew for as many as are shown, which stay until the answer is there: whoever comes back finds the place again. */
  async function refresh(): Promise<void> {
    const shown = items.value.length
    if (!shown) return restart()
    const mine = ++generation
    loading.value = true
    problem.value = undefined
    try {
      const fresh: T[] = []
      let after: C | undefined
      do {
        const page = await fetch(after)
        if (mine !== generation) return
        fresh.push(...page.items)
        after = page.next ?? undefined
      } while (after !== undefined && fresh.length < shown)
      items.value = fresh
      next = after
      finished.value = after === undefined
    } catch (error) {
      if (mine === generation) problem.value = asProblem(error)
    } finally {
      if (mine === generation) loading.value = false
    }
  }

  askAgainOnline(problem, refresh)
  return { items, loading, finished, problem, more, restart, refresh }
}
