import { yearOf } from '#values/day.ts'
import { figureKey, type Dossier } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { Program } from '../readScheme.ts'
import type { Span } from './timing.ts'

/** A figure of a year that is still running, taken to be that of an earlier year. */
export type Assumption = { fact: string; year: number; as: number; value: number }

/** The dossier with the figures of years that are not over yet assumed as those of the last year known. */
export function assumed(
  program: Program,
  dossier: Dossier,
  { facts, span }: { facts: readonly string[]; span: Span },
): { dossier: Dossier; assumptions: Assumption[] } {
  const asked = program.inputs.flatMap(({ input }) =>
    input.kind === 'fact' ? [{ fact: input.fact, year: closedYear(span.on) + input.year }] : [],
  )
  const moved = facts.map((fact) => ({ fact, year: closedYear(span.on) }))
  const [figures, provenance] = [new Map(dossier.figures), new Map(dossier.provenance)]
  const assumptions: Assumption[] = []
  for (const { fact, year } of [...asked, ...moved]) {
    if (year < yearOf(span.today) || figures.has(figureKey(fact, year))) continue
    const as = lastKnown(dossier, fact, year)
    const value = as === undefined ? undefined : dossier.figures.get(figureKey(fact, as))
    if (as === undefined || value === undefined) continue
    figures.set(figureKey(fact, year), value)
    provenance.set(figureKey(fact, year), { source: `按 ${as} 年的数假设` })
    assumptions.push({ fact, year, as, value })
  }
  return { dossier: { ...dossier, figures, provenance }, assumptions }
}

/** Not further back than three years: an older figure says nothing of now. */
function lastKnown({ figures }: Dossier, fact: string, year: number): number | undefined {
  return [year - 1, year - 2, year - 3].find((it) => figures.has(figureKey(fact, it)))
}
