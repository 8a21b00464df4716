import type { Facts } from '../assessFile.ts'
import type { JudgementRow } from './judgementRow.ts'

/** A facts file with judgements as it writes them, so that a receipt carries them. */
export function withJudgements(file: Facts['file'], rows: readonly JudgementRow[]): Facts['file'] {
  const judgements = rows.map(({ clause, holds, points, judge, judgedOn, reason }) => ({
    id: clause,
    ...(holds === null ? { points: Number(points) } : { holds }),
    by: judge,
    on: judgedOn,
    reason,
  }))
  return judgements.length === 0 ? file : { ...file, judgements: [...file.judgements, ...judgements] }
}
