import { z } from 'zod'
import type { Assessment } from '../explain/assessment.ts'
import { findingSentence } from './findingSentence.ts'
import { itemSentence } from './itemSentence.ts'
import type { Names } from './names.ts'
import { verdictSentence } from './verdictSentence.ts'

/** An assessment in words: one sentence for the whole, one for each clause and each item of a score, by their ids. */
export const Sentences = z.object({
  verdict: z.string(),
  findings: z.record(z.string(), z.string()),
  items: z.record(z.string(), z.string()),
})
export type Sentences = z.infer<typeof Sentences>

export function sentencesOf(assessment: Assessment, names: Names): Sentences {
  const items = assessment.scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  return {
    verdict: verdictSentence(assessment, names),
    findings: Object.fromEntries(assessment.findings.map((it) => [it.clause, findingSentence(it, names)])),
    items: Object.fromEntries(items.map((it) => [it.item, itemSentence(it, names)])),
  }
}
