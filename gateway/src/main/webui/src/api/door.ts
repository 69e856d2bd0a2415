import { TIERS, type Tier } from './types'

/** The door by which this page was entered; the first part of the address says it. */
export const door: Tier = TIERS.find((tier) => location.pathname.split('/')[1] === tier) ?? 'township'
