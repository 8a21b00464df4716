import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import type { FactsText, FactText } from '#domain/eligibility/factText.ts'
import { figureKey } from '#domain/eligibility/facts/dossier.ts'

export type AskedFact = { key: string; year: number | null; text: FactText }

/** The figures that an assessment reads, known or not, each once, in the order of policy/facts.yaml and of years. */
export function askedFacts({ findings, scores }: Assessment, { facts }: FactsText): AskedFact[] {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  const asked = new Map(
    [...findings, ...items]
      .flatMap(({ used, missing }) => [...used, ...missing])
      .map(({ fact, year }) => [figureKey(fact, year ?? undefined), { fact, year }]),
  )
  return facts.flatMap((text) =>
    [...asked]
      .filter(([, { fact }]) => fact === text.id)
      .map(([key, { year }]) => ({ key, year, text }))
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  )
}
