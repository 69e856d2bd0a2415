import { reactive } from 'vue'
import { volunteer } from '@/api/client'
import type { Division } from '@/api/types'
import { shortName } from './names'

const PARENT_LENGTH: Record<number, number> = { 4: 2, 6: 4, 9: 6, 12: 9 }
const names = reactive(new Map<string, string>())
const asked = new Map<string, Promise<Division[]>>()

let ask = async (parent: string): Promise<Division[]> =>
  (await volunteer.GET('/divisions', { params: { query: { parent } } })).data ?? []

/** An open page has no login, and asks where none is needed. */
export function askForDivisionsBy(other: (parent: string) => Promise<Division[]>): void {
  ask = other
}

/** The divisions directly below one; kept for as long as the page is open, for the tree hardly ever changes. */
export function divisionsBelow(parent: string): Promise<Division[]> {
  let answer = asked.get(parent)
  if (!answer) {
    answer = ask(parent).then((places) => {
      for (const { code, name } of places) names.set(code, shortName(name))
      return places
    })
    // A failed question may be asked again.
    answer.catch(() => asked.delete(parent))
    asked.set(parent, answer)
  }
  return answer
}

/** The name of a division, its code until the name has arrived; one question brings all its siblings. */
export function divisionName(code: string | undefined): string {
  if (!code) return ''
  const known = names.get(code)
  if (known) return known
  const parent = code.slice(0, PARENT_LENGTH[code.length] ?? 0)
  if (parent) void divisionsBelow(parent).catch(() => undefined)
  return code
}

/** 张秋镇 · 某某村: the township and the village of a 12-digit code. */
export function villageWithTownship(code: string | undefined): string {
  if (!code) return ''
  return `${divisionName(code.slice(0, 9))} · ${divisionName(code)}`
}
