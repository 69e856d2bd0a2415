/** One of what can be chosen for a field. */
export interface Choice {
  value: string
  text: string
}
