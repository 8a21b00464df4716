import type { AsOf } from '#domain/registry/asOf.ts'
import type { Dossier, Judgement } from '../facts/dossier.ts'
import type { Program } from '../readScheme.ts'
import type { JudgementRow } from './judgementRow.ts'
import { standingJudgements } from './standingJudgements.ts'

/** What is known of an enterprise with the judgements that count for the text of a program. */
export function judgedDossier(
  dossier: Dossier,
  rows: readonly JudgementRow[],
  { text, at }: { text: Program['text']; at: AsOf },
): Dossier {
  const standing = standingJudgements(rows, text, at)
  if (standing.length === 0) return dossier
  return { ...dossier, judgements: new Map(standing.map((it) => [it.clause, judgementOf(it)])) }
}

function judgementOf({ clause, holds, points, judge, judgedOn, reason }: JudgementRow): Judgement {
  const value = holds === null ? Math.round(Number(points) * 100) : Number(holds)
  return { id: clause, value, by: judge, on: judgedOn, reason }
}
