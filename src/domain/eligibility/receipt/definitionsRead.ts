import type { CollectionText, FactsText, FactText } from '../factText.ts'
import { programOf } from '../programOf.ts'
import type { SchemeText } from '../scheme.ts'

/** The definitions of the facts and collections that a scheme reads: another fact's definition changes nothing in it. */
export function definitionsRead(
  text: SchemeText,
  facts: FactsText,
  mode: string,
): { facts: FactText[]; collections: CollectionText[] } {
  const read = new Set(
    programOf({ text, facts, mode }).inputs.flatMap(({ input }) =>
      'fact' in input ? [input.fact] : 'collection' in input ? [input.collection] : [],
    ),
  )
  return {
    facts: facts.facts.filter(({ id }) => read.has(id)),
    collections: facts.collections.filter(({ id }) => read.has(id)),
  }
}
