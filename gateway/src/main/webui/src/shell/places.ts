import { onActivated } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'

type Page = Pick<RouteLocationNormalized, 'path' | 'matched'>

const places = new Map<string, number>()

/** A page within one that is kept begins at its top. */
const isKept = ({ matched }: Page): boolean => !!matched.at(-1)?.meta.kept

/** Remembers how far a page was scrolled that is kept; whoever comes back by a link finds the place again, as by the browser. */
export function leave(page: Page, top: number): void {
  if (isKept(page)) places.set(page.path, top)
}

/** How far the page is scrolled when it is shown. */
export const returnTo = (page: Page): number => (isKept(page) ? (places.get(page.path) ?? 0) : 0)

/** What a kept page does when somebody comes back to it. */
export function onReturn(act: () => void): void {
  let shown = true
  onActivated(() => {
    if (!shown) act()
    shown = false
  })
}
