import type { components } from '@/api/generated/child'

// The names under which the pages know the generated types.
type C = components['schemas']

export type ChildStage = C['Stage']
export type ChildAct = C['ChildAct']
export type ChildItem = C['ChildItem']
export type ChildForm = C['ChildForm']
export type ChildParent = C['ChildParent']
export type MaskedChildForm = C['MaskedChildForm']
export type ChildDetail = C['ChildDetail']
export type ChildState = C['RegisteredChild']
export type ChildFigure = C['ChildFigure']
/** Two records that may be of one child; a side's stage is that of a child. */
export type ChildPair = Omit<C['Pair'], 'newcomer' | 'holder'> & Record<'newcomer' | 'holder', Omit<C['Side'], 'stage'> & { stage: ChildStage }>
export type Finding = C['Finding']
export type SeenAtVisit = C['Verification']
export type Gap = C['ChildGap']
export type PublishedChildForm = C['ChildFormVersion']

/** In the order in which a record comes to them. */
export const STAGES: readonly ChildStage[] = ['DRAFT', 'RETURNED', 'REPORTED', 'VERIFIED', 'REFUSED', 'MERGED']
