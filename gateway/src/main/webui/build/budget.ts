import type { Plugin } from 'vite'
import { excess, firstPage, type Budget, type Chunk } from './firstPage'

/** Fails the build when a first page becomes too heavy for the line that it comes by. */
export function budget(pages: Record<string, Budget>): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    // Before anything is written, so that nothing lies there as if it had been built.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = new Map<string, Chunk>()
        const styles = new Map<string, string>()
        const byModule = new Map<string, string>()
        for (const [file, made] of Object.entries(bundle)) {
          if (made.type === 'asset') {
            styles.set(file, String(made.source))
            continue
          }
          chunks.set(file, { file, content: made.code, imports: made.imports, styles: [...(made.viteMetadata?.importedCss ?? [])] })
          for (const module of made.moduleIds) byModule.set(module, file)
        }
        const fileOf = (script: string): string => {
          const found = [...byModule].find(([module]) => module.split('?')[0]?.endsWith(`/src/${script}`))
          if (!found) this.error(`the bundle has no ${script}`)
          return found[1]
        }
        for (const [page, wanted] of Object.entries(pages)) {
          const cost = firstPage(wanted.scripts.map(fileOf), chunks, styles)
          const wrong = excess(page, cost, wanted)
          if (wrong) this.error(wrong)
          this.info(`${page}: ${(cost.bytes / 1000).toFixed(0)} KB in ${cost.files} files`)
        }
      },
    },
  }
}
