import { ApiProblem } from './problem'

/** What an answer must bring; without it something between here and the service is broken. */
export function present<T>(data: unknown): T {
  if (data === undefined) throw new ApiProblem(500, 'unexpected', '', '')
  return data as T
}

/** The id at the end of the address that a creation answered with. */
export const locatedId = (response: Response): string => response.headers.get('Location')?.split('/').pop() ?? ''
