import type { Assessment } from '../explain/assessment.ts'
import type { CollectionText, FactsText } from '../factText.ts'

/** The lists that an assessment lacks as a whole; they are no fields but are kept in ledgers. */
export function collectionsMissing({ findings, scores }: Assessment, { collections }: FactsText): CollectionText[] {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  const missing = new Set([...findings, ...items].flatMap((it) => it.missing.map(({ fact }) => fact)))
  return collections.filter(({ id }) => missing.has(id))
}
