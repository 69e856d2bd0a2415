import type { RouteLocationNormalized } from 'vue-router'

type Page = Pick<RouteLocationNormalized, 'path' | 'meta'>

const places = new Map<string, number>()

/** Remembers how far a page was scrolled that is kept; whoever comes back by a link finds the place again, as by the browser. */
export function leave({ path, meta }: Page, top: number): void {
  if (meta.kept) places.set(path, top)
}

/** How far the page is scrolled when it is shown. */
export const returnTo = ({ path, meta }: Page): number => (meta.kept ? (places.get(path) ?? 0) : 0)
