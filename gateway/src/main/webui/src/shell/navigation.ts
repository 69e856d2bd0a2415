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

/** The page of the navigation to which an address belongs: of several that begin alike the longest. */
export const currentOf = <P extends { path: string }>(pages: readonly P[], path: string): P | undefined =>
  pages
    .filter((page) => path === page.path || (page.path !== '/' && path.startsWith(page.path)))
    .reduce<P | undefined>((longest, page) => (longest && longest.path.length >= page.path.length ? longest : page), undefined)

/** The pages by the work that they belong to; the groups stand in the order of their first pages. */
export function grouped<P extends { meta: { group?: NavigationGroup } }>(pages: readonly P[]): { name: NavigationGroup; pages: P[] }[] {
  const groups = new Map<NavigationGroup, P[]>()
  for (const page of pages) {
    const name = page.meta.group ?? 'work'
    groups.set(name, [...(groups.get(name) ?? []), page])
  }
  return [...groups].map(([name, ofGroup]) => ({ name, pages: ofGroup }))
}
