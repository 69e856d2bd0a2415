const NUMBER = /^[A-Z]{2}-\d+-\d{4}-\d+$/

/** The items of a text that is a list of numbers (ZY-371521109-2026-0004、…); of other text none. */
export function listed(text: string): string[] {
  const items = text.split('、')
  return items.every((item) => NUMBER.test(item)) ? items : []
}
