import type { ScreeningFindings } from '@/api/types'

/** What came of a village, as it is typed: nobody has said whether children were found until one of the two is chosen. */
export interface TypedFindings {
  searchedOn: string
  searchers: string
  outcome: 'FOUND' | 'NIL' | ''
  children: number | ''
  signer: string
}

export const untold = (day: string): TypedFindings => ({ searchedOn: day, searchers: '', outcome: '', children: '', signer: '' })

export const asTyped = ({ searchedOn, searchers, childrenFound, signer }: ScreeningFindings): TypedFindings => ({
  searchedOn,
  searchers,
  outcome: childrenFound ? 'FOUND' : 'NIL',
  children: childrenFound || '',
  signer: signer ?? '',
})

/** What is sent; undefined while something is missing. A signer belongs to a nil return alone, and a number to children. */
export function told({ searchedOn, searchers, outcome, children, signer }: TypedFindings): ScreeningFindings | undefined {
  const who = searchers.trim()
  if (!searchedOn || !who) return undefined
  if (outcome === 'NIL') {
    const signed = signer.trim()
    return signed ? { searchedOn, searchers: who, childrenFound: 0, signer: signed } : undefined
  }
  const counted = outcome === 'FOUND' && typeof children === 'number' && Number.isInteger(children) && children > 0
  return counted ? { searchedOn, searchers: who, childrenFound: children } : undefined
}
