import { hasInjectionContext, inject, onMounted, provide, ref, watch, type InjectionKey, type Ref } from 'vue'

type Ends = () => void
const FIRST: InjectionKey<() => Ends> = Symbol('what a page asks for at first')

/**
 * Whether all that the page and its parts ask for at first is there. Until then the parts are shown as one: what comes one by one
 * pushes away below the finger what was there before. Once settled a page stays so.
 *
 * @param own what the page itself waits for besides
 */
export function useSettled(own: () => boolean = () => true): Readonly<Ref<boolean>> {
  const waiting = ref(0)
  const mounted = ref(false)
  const settled = ref(false)
  provide(FIRST, () => {
    waiting.value++
    let over = false
    return () => {
      if (!over) waiting.value--
      over = true
    }
  })
  // Parts ask while they are set up, so by now they are counted.
  onMounted(() => (mounted.value = true))
  watch(
    () => mounted.value && waiting.value === 0 && own(),
    (ready) => ready && (settled.value = true),
    { flush: 'sync' },
  )
  return settled
}

/** Tells the page, if it waits for its parts, that one more of them begins to ask; answers how to tell that it is done. */
export function useFirst(): () => Ends {
  const begins = hasInjectionContext() ? inject(FIRST, undefined) : undefined
  return begins ?? (() => () => undefined)
}
