import { computed, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { asProblem, errorsByField, type ApiProblem } from '@/api/problem'
import { session } from '@/api/session'
import { useFirst } from './settled'

/** Runs one thing at a time and keeps what went wrong beside the button that was pressed. */
export function useTask() {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  const fieldErrors = computed(() => (problem.value ? errorsByField(problem.value) : {}))

  async function run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      return await work()
    } catch (error) {
      problem.value = asProblem(error)
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, fieldErrors, run }
}

/** Asks again when the line is back for what nobody answered: it would stay red until somebody presses the button. */
export function askAgainOnline(problem: Readonly<Ref<ApiProblem | undefined>>, again: () => unknown): void {
  watch(
    () => session.online,
    (online) => {
      if (online && problem.value?.status === 0) again()
    },
  )
}

export interface Loaded<T> {
  data: ShallowRef<T | undefined>
  problem: ShallowRef<ApiProblem | undefined>
  loading: Ref<boolean>
  load: () => Promise<void>
}

/** Loads something for a page; a later call wins over an earlier one that answers late. */
export function useLoad<T>(fetch: () => Promise<T>): Loaded<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<ApiProblem>()
  const loading = ref(false)
  const begins = useFirst()
  let newest = 0
  let ends: (() => void) | undefined

  async function load(): Promise<void> {
    const mine = ++newest
    ends ??= begins()
    loading.value = true
    problem.value = undefined
    try {
      const loaded = await fetch()
      if (mine === newest) data.value = loaded
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) {
        loading.value = false
        ends()
      }
    }
  }

  askAgainOnline(problem, load)
  return { data, problem, loading, load }
}
