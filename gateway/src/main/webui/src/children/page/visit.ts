import type { Finding, SeenAtVisit } from '../contract'
import { SECTIONS, type ChildSection } from '../form/sections'

/** A visit as it is typed: nobody has said how anything is until it is chosen. */
export interface TypedVisit {
  visitedOn: string
  visitors: string[]
  place: SeenAtVisit['place'] | ''
  findings: Record<ChildSection, { result: Finding['result'] | ''; note: string }>
  summary: string
}

export const GROUPS = Object.keys(SECTIONS) as ChildSection[]
export const FEWEST_VISITORS = 2
export const MOST_VISITORS = 4

export const untold = (visitedOn: string): TypedVisit => ({
  visitedOn,
  visitors: ['', ''],
  place: '',
  findings: Object.fromEntries(GROUPS.map((group) => [group, { result: '', note: '' }])) as TypedVisit['findings'],
  summary: '',
})

/** What is sent; undefined while something is missing. What is otherwise than the form says is told. */
export function seenAt({ visitedOn, visitors, place, findings, summary }: TypedVisit): SeenAtVisit | undefined {
  const named = visitors.map((name) => name.trim()).filter(Boolean)
  const said = GROUPS.map((field) => ({ field, ...findings[field] }))
  const told = said.every(({ result, note }) => result === 'CONFIRMED' || (result === 'DIFFERENT' && note.trim()))
  if (!visitedOn || !place || !summary.trim() || new Set(named).size < FEWEST_VISITORS || !told) return undefined
  return {
    visitors: named,
    place,
    findings: said.map(({ field, result, note }) => ({
      field,
      result: result || 'CONFIRMED',
      ...(result === 'DIFFERENT' ? { note: note.trim() } : {}),
    })),
    summary: summary.trim(),
  }
}
