/** One field that the server refused, with its own sentence. */
export interface FieldError {
  field: string
  code: string
  message: string
}

/** Why a call failed when the server could not say it itself; each has a sentence in the messages. */
export type Fallback = 'offline' | 'forbidden' | 'not-found' | 'too-large' | 'unavailable' | 'unexpected'

/** An answer that is not a success: RFC 9457 as the services send it, or a fallback when there was no such body. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly incident = '',
  ) {
    super(`${status} ${slug}`)
    this.name = 'ApiProblem'
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function fallbackOf(status: number): Fallback {
  if (status === 0) return 'offline'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 413) return 'too-large'
  return status === 502 || status === 503 || status === 504 ? 'unavailable' : 'unexpected'
}

/** Reads a problem document; anything else (a proxy's page, no body) becomes a fallback named by the status. */
export function problemFrom(status: number, body?: unknown): ApiProblem {
  if (!isRecord(body) || !text(body.title)) return new ApiProblem(status, fallbackOf(status), '', '')
  const slug = text(body.type).split('/').pop() || fallbackOf(status)
  const errors = Array.isArray(body.errors) ? body.errors.filter(isRecord) : []
  return new ApiProblem(
    status,
    slug,
    text(body.title),
    text(body.detail),
    errors.map((e) => ({ field: text(e.field), code: text(e.code), message: text(e.message) })),
    text(body.incident) || text(body.traceId),
  )
}

/** The sentences by the form's own field names: the server says `form.mobile` or `mobile` for the same field. */
export function errorsByField(problem: ApiProblem): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const { field, message } of problem.errors) byField[field.replace(/^form\./, '')] ??= message
  return byField
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  // fetch rejects with a TypeError when nothing answered.
  return problemFrom(error instanceof TypeError ? 0 : 500)
}
