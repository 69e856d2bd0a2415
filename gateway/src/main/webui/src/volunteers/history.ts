import { i18n } from '@/i18n'
import type { ApplicationDetail, Remark } from '@/api/types'
import { lastOf } from '@/shell/history'
import { draftField } from './draft'

/** What a field of the form is called; undefined of what is none. */
function known(field: string, t: (key: string) => string): string | undefined {
  const key = `application.field.${draftField(field)}`
  return i18n.global.te(key, 'zh-CN') ? t(key) : undefined
}

/** What a field of the form is called, or what the server calls it. */
export const fieldName = (field: string, t: (key: string) => string): string => known(field, t) ?? field

/** What a remark is about: the step that was taken back, a detail of the step, or a field of the form. */
export function about(field: string, act: string, t: (key: string, values?: Record<string, unknown>) => string): string {
  const { te } = i18n.global
  if (act === 'RETRACTED') {
    const taken = `application.act.${field}`
    return te(taken, 'zh-CN') ? t('application.retracted', { act: t(taken) }) : ''
  }
  const detail = `application.about.${field}`
  if (te(detail, 'zh-CN')) return t(detail)
  const name = known(field, t)
  return name ? `${name}：` : ''
}

/** What the county said when it last sent the application back. */
export const lastRemarks = ({ history }: Pick<ApplicationDetail, 'history'>): Remark[] => lastOf(history, 'RETURNED')?.remarks ?? []

/** The same while the application is with the township for it. */
export const returnedWith = (application: ApplicationDetail): Remark[] => (application.stage === 'RETURNED' ? lastRemarks(application) : [])
