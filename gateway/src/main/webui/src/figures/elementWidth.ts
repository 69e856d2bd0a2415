import { onBeforeUnmount, ref, type Ref } from 'vue'

/** Whether the window is as narrow as a phone. */
export function useNarrow(): Ref<boolean> {
  const query = matchMedia('(width <= 760px)')
  const narrow = ref(query.matches)
  const follow = () => (narrow.value = query.matches)
  query.addEventListener('change', follow)
  onBeforeUnmount(() => query.removeEventListener('change', follow))
  return narrow
}
