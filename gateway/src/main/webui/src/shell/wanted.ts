/** What somebody has typed to find somebody by, told apart by its form: nobody needs to say which it is. */
export type Wanted = { by: 'number' | 'idNumber' | 'mobile' | 'name'; value: string } | undefined

const FORMS = [
  ['number', /^[A-Z]{2}-\d+-\d{4}-\d+$/],
  ['idNumber', /^\d{17}[\dX]$/],
  ['mobile', /^1\d{10}$/],
] as const

export function wanted(typed: string): Wanted {
  const name = typed.trim()
  // Half-width, as it is on an ID card: what is pasted may have blanks in it, or characters of full width.
  const value = name.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const form = FORMS.find(([, pattern]) => pattern.test(value) || pattern.test(value.replace(/-/g, '')))
  if (!form) return name ? { by: 'name', value: name } : undefined
  return { by: form[0], value: form[0] === 'number' ? value : value.replace(/-/g, '') }
}
