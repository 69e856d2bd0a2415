import { gzipSync } from 'node:zlib'

/** What the bundler says of one script: what it needs besides itself before it can run. */
export interface Chunk {
  file: string
  content: string
  imports: readonly string[]
  styles: readonly string[]
}

/** What one page may cost: bytes as they are sent, and files. */
export interface Budget {
  /** The scripts that show the page: that of its document, and those of its first route. */
  scripts: readonly string[]
  bytes: number
  files: number
}

export interface Cost {
  bytes: number
  files: number
}

/** All that a browser fetches for the page before it shows: the scripts, whatever they import, and the styles of all. */
export function firstPage(scripts: readonly string[], chunks: ReadonlyMap<string, Chunk>, styles: ReadonlyMap<string, string>): Cost {
  const needed = new Map<string, string>()
  const add = (file: string): void => {
    const chunk = chunks.get(file)
    if (!chunk) throw new Error(`no script ${file}`)
    if (needed.has(file)) return
    needed.set(file, chunk.content)
    for (const style of chunk.styles) needed.set(style, styles.get(style) ?? '')
    chunk.imports.forEach(add)
  }
  scripts.forEach(add)
  // By gzip: who comes without https is sent nothing shorter.
  const bytes = [...needed.values()].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
  return { bytes, files: needed.size }
}

/** What is wrong with the cost, or undefined. */
export function excess(page: string, cost: Cost, budget: Budget): string | undefined {
  const said = `${page}: ${(cost.bytes / 1000).toFixed(0)} KB in ${cost.files} files`
  return cost.bytes > budget.bytes || cost.files > budget.files
    ? `${said}, more than ${(budget.bytes / 1000).toFixed(0)} KB in ${budget.files}`
    : undefined
}
