import { i18n } from '@/i18n'
import { lastOf } from '@/shell/history'
import { chosenWords } from './choices'
import type { ChildDetail } from './contract'
import { childField } from './draft'

type Translate = (key: string) => string

/** What a field of the form is called, or what the server calls it. */
export function fieldName(field: string, t: Translate): string {
  const name = childField(field)
  const key = `child.field.${name}`
  return i18n.global.te(key, 'zh-CN') ? t(key) : field
}

/** What the county said, while the record is with the township for it. */
export const returnedWith = ({ child, history }: ChildDetail) => (child.stage === 'RETURNED' ? (lastOf(history, 'RETURNED')?.remarks ?? []) : [])

/** Why the county has refused, while it stands. */
export const refusedFor = ({ child, history }: ChildDetail): string =>
  child.stage === 'REFUSED' ? (lastOf(history, 'REFUSED')?.remarks.map(({ text }) => text).join(' ') ?? '') : ''

/** A history in words: of a change what stood there before, of a return what is wrong with which field. */
export const inWords = (history: ChildDetail['history'], t: Translate): ChildDetail['history'] =>
  history.map((entry) => ({
    ...entry,
    remarks: entry.remarks.map(({ field, text }) => ({ field, text: field ? chosenWords(childField(field), text, t) : text })),
  }))
