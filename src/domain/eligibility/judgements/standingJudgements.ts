import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import type { SchemeText } from '../scheme.ts'
import type { JudgementRow } from './judgementRow.ts'

/**
 * Of each judged clause or item the judgement that counts on a day: given by then on the same version of the text, the one of
 * the latest day, of one day the one entered last.
 */
export function standingJudgements(
  rows: readonly JudgementRow[],
  { id, inForce }: SchemeText,
  { on, knownBy }: AsOf,
): JudgementRow[] {
  const counted = rows
    .filter((it) => it.scheme === id && it.inForce === inForce && it.judgedOn <= on && isKnown(it, knownBy))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b)))
  return [...new Map(counted.map((it) => [it.clause, it])).values()]
}

function keyOf({ judgedOn, knownFrom, id }: JudgementRow): string {
  return `${judgedOn} ${knownFrom} ${id}`
}
