/** A random key; randomUUID alone would fail outside secure contexts, where offices sometimes test. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * One intention of the person, for example "submit this form". Pressing the button again after a lost answer repeats
 * the same `Idempotency-Key`, so the server does it once; other content is another intention and gets another key.
 */
export class Intention {
  private key = ''
  private content = ''

  keyFor(content: unknown): string {
    const now = JSON.stringify(content)
    if (!this.key || now !== this.content) {
      this.key = randomKey()
      this.content = now
    }
    return this.key
  }

  fulfilled(): void {
    this.key = ''
  }
}
