import { ref } from 'vue'

/**
 * Holds back calls whose session has ended until the person has logged in again in a second window, so that nothing
 * typed is lost: the page stays as it is and every waiting call is sent once more.
 */
export class Expiry {
  readonly expired = ref(false)
  private waiting: { resolve: () => void; reject: (reason: Error) => void }[] = []

  /** Settles when the session is renewed; many calls that expire at once ask the person only once. */
  renewal(): Promise<void> {
    this.expired.value = true
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
  }

  renewed(): void {
    this.settle((call) => call.resolve())
  }

  /** The person would rather not log in now: the waiting calls fail and the page shows why. */
  abandoned(reason: Error): void {
    this.settle((call) => call.reject(reason))
  }

  private settle(end: (call: (typeof this.waiting)[number]) => void): void {
    this.expired.value = false
    const calls = this.waiting
    this.waiting = []
    calls.forEach(end)
  }
}

const hasExpired = (answer: Response) => answer.status === 499 || answer.status === 401

/** A fetch that waits for a new login when the session has ended, then repeats the same request. */
export function patientFetch(expiry: Expiry, send: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const answer = await send(request.clone())
    if (!hasExpired(answer)) return answer
    await expiry.renewal()
    // A second 401 right after a login is not an ended session; the caller shows it.
    return send(request)
  }
}
