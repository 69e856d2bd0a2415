import type { Rollup } from 'vite'

/** Which of the entries lead to a module. */
export function leadingTo(id: string, entries: readonly string[], importers: (id: string) => readonly string[]): string[] {
  const seen = new Set<string>()
  const todo = [id]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    todo.push(...importers(at))
  }
  return entries.filter((entry) => seen.has(entry))
}

/**
 * What the phone's door needs at once and a desk ever is one file: left alone, the bundler makes one for every set of pages that
 * share something, and each costs a phone a way there and back.
 */
export function sharedByDoors(phone: string, desks: readonly string[]): Rollup.ManualChunksOption {
  return (id, { getModuleInfo }) => {
    const atOnce = (module: string) => getModuleInfo(module)?.importers ?? []
    const ever = (module: string) => [...atOnce(module), ...(getModuleInfo(module)?.dynamicImporters ?? [])]
    return leadingTo(id, [phone], atOnce).length && leadingTo(id, desks, ever).length ? 'doors' : undefined
  }
}
