/** An operation said no, or could not be reached: the server's code, its sentence for people, its data for the page. */
export class Failure extends Error {
  readonly code: string
  readonly details: unknown

  constructor({ code, sentence, details }: { code: string; sentence: string; details?: unknown }) {
    super(sentence)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}
