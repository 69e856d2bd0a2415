import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Follows a value, but not more often than this: what is large is not to be fetched anew for each of a hundred events. */
export function useSeldom<T>(source: () => T, everyMs: number): Readonly<Ref<T>> {
  const value = ref(source()) as Ref<T>
  let rest: ReturnType<typeof setTimeout> | undefined
  watch(source, () => {
    if (rest) return
    value.value = source()
    rest = setTimeout(() => {
      rest = undefined
      value.value = source()
    }, everyMs)
  })
  onScopeDispose(() => clearTimeout(rest))
  return value
}
