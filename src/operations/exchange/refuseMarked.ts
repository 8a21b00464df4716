import { Refusal } from '#domain/access/refusal.ts'
import { secrecyMark, secrecySentence } from '#domain/exchange/secrecyMark.ts'

/** Refuses a file in whose texts or heads a secrecy marking stands. What is refused is kept nowhere. */
export function refuseMarked(file: string, texts: Iterable<string>, heads: Iterable<string> = []): void {
  const mark = secrecyMark(texts, heads)
  if (mark) throw new Refusal('not-allowed', secrecySentence(file, mark))
}
