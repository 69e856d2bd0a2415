import { reactive } from 'vue'
import { gateway } from '@/api/client'
import type { Reader } from '@/api/types'

/** Who the persons of the log are, as far as they have accounts within the auditor's range. */
export class Readers {
  private readonly known = reactive(new Map<string, Reader>())

  /** All of them, by name. */
  get all(): Reader[] {
    return [...this.known.values()].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
  }

  async load(): Promise<void> {
    let after: number | undefined = 0
    while (after !== undefined) {
      const { data }: { data?: { items: Reader[]; next?: number } } = await gateway.GET('/readers', {
        params: { query: { after, limit: 500 } },
      })
      data?.items.forEach((reader) => this.known.set(reader.person, reader))
      after = data?.next
    }
  }

  of(person: string): Reader | undefined {
    return this.known.get(person)
  }
}

/** Programs, and accounts that are gone, have their number alone. */
export const numberOf = (person: string): string => person.slice(-8)
