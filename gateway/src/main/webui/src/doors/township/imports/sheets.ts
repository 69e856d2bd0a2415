import { child, volunteer } from '@/api/client'
import { locatedId, present } from '@/api/present'
import type { ImportReport } from '@/api/types'
import type { components as children } from '@/api/generated/child'

/** What a sheet registers. */
export type SheetOf = 'applications' | 'children'

type ChildReport = children['schemas']['ImportReportPreviewRow']

/** A good row as it is shown before the yes. */
export interface SheetRow {
  row: number
  name: string
  gender: string
  idNumberMasked?: string
  villageCode: string
}
export type SheetReport = Omit<ImportReport, 'preview'> & { preview: SheetRow[] }

/** Every service answers sheets in one shape; only what a good row shows is each one's own. */
const clients = { applications: volunteer, children: child as unknown as typeof volunteer }

const shown = (report: ImportReport | ChildReport): SheetReport => ({
  ...report,
  preview: report.preview.map((row) => ({ ...row, villageCode: 'villageCode' in row ? row.villageCode : row.servingVillageCode })),
})

export function sheets(of: SheetOf) {
  const client = clients[of]
  const service = of === 'children' ? 'child' : 'volunteer'
  return {
    service,
    async check(file: File): Promise<SheetReport> {
      const { data, response } = await client.POST('/imports', {
        body: {},
        bodySerializer: () => {
          const form = new FormData()
          form.append('file', file)
          return form
        },
      })
      if (data) return shown(data as ImportReport)
      const id = locatedId(response)
      const checked = await client.GET('/imports/{id}', { params: { path: { id } } })
      return shown(present<ImportReport>(checked.data))
    },
    /** How many are registered. */
    async confirm(id: string, key: string): Promise<number> {
      const { data } = await client.POST('/imports/{id}/confirmation', { params: { path: { id } }, headers: { 'Idempotency-Key': key } })
      return present<{ created: number }>(data).created
    },
    async drop(id: string): Promise<void> {
      await client.DELETE('/imports/{id}', { params: { path: { id } } })
    },
  }
}
