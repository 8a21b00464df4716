import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { amountText } from '#domain/eligibility/sentences/amountText.ts'
import { figureKey } from '#domain/eligibility/facts/dossier.ts'
import type { AskedFact } from './askedFacts.ts'

/** Figures that nobody stated and that follow from others, as the sheet uses them; by `fact year`. */
export function reckoned({ findings, scores }: Assessment, asked: readonly AskedFact[]): Record<string, string> {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  const texts = new Map(asked.map(({ key, text }) => [key, text]))
  return Object.fromEntries(
    [...findings, ...items]
      .flatMap(({ used }) => used)
      .flatMap(({ fact, year, value, provenance }) => {
        const key = figureKey(fact, year ?? undefined)
        const text = texts.get(key)
        if (!text || value === null || !provenance?.derivedFrom) return []
        return [[key, amountText(value, text.kind === 'money' ? 'money' : 'number', text.unit)]]
      }),
  )
}
