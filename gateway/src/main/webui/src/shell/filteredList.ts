import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useKeysetList, type KeysetPage } from './keysetList'
import { onReturn } from './places'

/**
 * A list and what of it is looked at. The filter stands in the address, so that a reload and a link find the same list; a name never
 * does. Whoever comes back to the page finds it as it was left, asked for anew.
 */
export function useFilteredList<T, F extends Record<string, string>>(
  { filter: shared, inAddress, changed, asksAgain }: {
    filter: F
    inAddress: readonly (keyof F & string)[]
    changed?: () => void
    /** Whether whoever comes back is shown what has become of the list meanwhile. */
    asksAgain?: () => boolean
  },
  fetch: (filter: F, after: string | undefined) => Promise<KeysetPage<T>>,
) {
  const route = useRoute()
  const router = useRouter()
  const filter = reactive(shared) as F
  const here = route.path
  const list = useKeysetList<T>((after) => fetch(filter, after))

  function adopt(): void {
    for (const name of inAddress) {
      const asked = route.query[name]
      if (typeof asked === 'string') Object.assign(filter, { [name]: asked })
    }
  }
  adopt()
  void list.restart()
  onReturn(() => {
    adopt()
    if (asksAgain?.() ?? true) void list.refresh()
  })
  watch(filter, () => {
    changed?.()
    if (route.path === here) {
      const query = Object.fromEntries(inAddress.map((name) => [name, filter[name]]).filter(([, value]) => value))
      void router.replace({ query })
    }
    void list.restart()
  })
  return { filter, list }
}
