import type { Asked } from '#domain/eligibility/assessFile.ts'
import type { JudgementRow } from '#domain/eligibility/judgements/judgementRow.ts'
import { standingJudgements } from '#domain/eligibility/judgements/standingJudgements.ts'
import { withJudgements } from '#domain/eligibility/judgements/withJudgements.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import type { factsOnBooks } from './factsOnBooks.ts'

type OfScheme = { scheme: string; mode: string; asked: AsOf }
type Known = Pick<Awaited<ReturnType<typeof factsOnBooks>>, 'file' | 'provenance' | 'judgements'>

/** What a scheme is asked of an enterprise: the facts, with the judgements given on its text. */
export function schemeFacts(
  schemes: Schemes,
  { file, provenance, judgements }: Known,
  { scheme, mode, asked }: OfScheme,
): { asked: Asked; judgements: JudgementRow[] } {
  const text = schemeOn(schemes, scheme, { on: asked.on, mode })
  const standing = standingJudgements(judgements, text, asked)
  const read = withJudgements(file, standing)
  return { asked: { scheme: text.id, mode, on: asked.on, facts: { file: read, provenance } }, judgements: standing }
}
