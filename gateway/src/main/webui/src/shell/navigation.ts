import { computed } from 'vue'
import { useRouter, type RouteLocationNormalized, type RouteRecordNormalized } from 'vue-router'
import { hasRole } from '@/api/session'
import type { NavigationGroup } from './routes'

export const permitted = (route: RouteRecordNormalized | RouteLocationNormalized): boolean =>
  !route.meta.roles || hasRole(...route.meta.roles)

/** The pages that the person's roles open, in the order of the routes. */
export function useNavigation() {
  const router = useRouter()
  return computed(() => router.getRoutes().filter((route) => route.meta.nav && permitted(route)))
}

/** The pages by the work that they belong to; the groups stand in the order of their first pages. */
export function grouped<P extends { meta: { group?: NavigationGroup } }>(pages: readonly P[]): { name: NavigationGroup; pages: P[] }[] {
  const groups = new Map<NavigationGroup, P[]>()
  for (const page of pages) {
    const name = page.meta.group ?? 'work'
    groups.set(name, [...(groups.get(name) ?? []), page])
  }
  return [...groups].map(([name, ofGroup]) => ({ name, pages: ofGroup }))
}
