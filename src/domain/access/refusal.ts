// Everything the system says no with: a kind for machines, a sentence that tells a person what, where and what to do.

export const refusalStatus = {
  'bad-input': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'not-allowed': 422,
  'too-many': 429,
} as const

export type RefusalCode = keyof typeof refusalStatus

/** A refusal that a person reads. `sentence` is Chinese and says what, where and what to do; `details` is data for a page. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: unknown

  constructor(code: RefusalCode, sentence: string, details?: unknown) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
