import { computed } from 'vue'
import { useRouter, type RouteLocationNormalized, type RouteRecordNormalized } from 'vue-router'
import { hasRole } from '@/api/session'

export const permitted = (route: RouteRecordNormalized | RouteLocationNormalized): boolean =>
  !route.meta.roles || hasRole(...route.meta.roles)

/** The pages that the person's roles open, in the order of the routes. */
export function useNavigation() {
  const router = useRouter()
  return computed(() => router.getRoutes().filter((route) => route.meta.nav && permitted(route)))
}
