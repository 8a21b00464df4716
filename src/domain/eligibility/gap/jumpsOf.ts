import { figureKey, type Dossier } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { LeverText } from './lever.ts'
import type { Jump } from './step.ts'
import type { Span } from './timing.ts'

/** The figures that so many units would make grow by more than the lever's share of the year before, or of what is planned from. */
export function jumpsOf(
  { changes, jump }: LeverText,
  amount: number,
  { dossier, span }: { dossier: Dossier; span: Span },
): Jump[] {
  const year = closedYear(span.on)
  return changes.flatMap((it) => {
    if (!('fact' in it)) return []
    const now = dossier.figures.get(figureKey(it.fact, year))
    if (now === undefined) return []
    const from = dossier.figures.get(figureKey(it.fact, year - 1)) ?? now
    const to = now + it.by * amount
    return to - from > jump * from ? [{ fact: it.fact, from, to }] : []
  })
}
