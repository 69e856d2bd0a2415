import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useKeysetList, type KeysetPage } from './keysetList'
import { onReturn } from './places'

/**
 * A list and what of it is looked at. The filter stands in the address, so that a reload and a link find the same list; a name never
 * does. Whoever comes back to the page finds it as it was left, asked for anew.
 */
export function useFilteredList<T, F extends Record<string, string>>(
  { filter: shared, inAddress, changed, asksAgain, beside }: {
    filter: F
    inAddress: readonly (keyof F & string)[]
    changed?: () => void
    /** Whether whoever comes back is shown what has become of the list meanwhile. */
    asksAgain?: () => boolean
    /** Where list and one of it stand side by side: the address of both. */
    beside?: string
  },
  fetch: (filter: F, after: string | undefined) => Promise<KeysetPage<T>>,
) {
  const route = useRoute()
  const router = useRouter()
  const filter = reactive(shared) as F
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
    const query = Object.fromEntries(inAddress.map((name) => [name, filter[name]]).filter(([, value]) => value))
    void router.replace({ query })
    void list.restart()
  })
  // Beside the list one of it is open: what was done with it shows in the list.
  if (beside) watch(() => route.path, (path) => path.startsWith(beside) && list.refresh())
  return { filter, list }
}
