import { onceFor } from '#values/onceFor.ts'
import type { FactsText } from '../factText.ts'

/** The texts of the facts by id, listed once for as long as the text is there. */
export const factsById = onceFor(({ facts }: FactsText) => new Map(facts.map((it) => [it.id, it])))
