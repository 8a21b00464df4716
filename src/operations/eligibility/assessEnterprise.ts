import { Provenance } from '#domain/eligibility/explain/assessment.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { JudgementRow } from '#domain/eligibility/judgements/judgementRow.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { schemeOn, schemesOn, type Schemes } from '#domain/eligibility/schemes.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from '../registry/asOf.ts'
import { answered, Answered } from './answered.ts'
import { factsOnBooks } from './factsOnBooks.ts'
import { schemeFacts } from './schemeFacts.ts'

const Said = z.object({
  value: z.string().nullable(),
  word: z.string().nullable(),
  unit: z.string(),
  source: z.string(),
  truthClass: z.string(),
  /** Null where the register of enterprises says it. */
  knownFrom: Moment.nullable(),
})

const Output = z.object({
  enterprise: z.object({ id: z.string(), name: z.string().nullable(), creditCode: z.string().nullable() }),
  on: Day,
  knownBy: Moment,
  /** What the books know, as a facts file that can be saved and assessed elsewhere. */
  facts: FactsFile,
  provenance: z.record(z.string(), Provenance),
  /** Rows about one figure that say different things; `counts` is the one that was used. */
  disagreements: z.array(
    z.object({ fact: z.string(), year: z.number().nullable(), counts: Said, others: z.array(Said) }),
  ),
  assessments: z.array(Answered.extend({ judgements: z.array(JudgementRow) })),
})

/** Answers every clause from the books, for one scheme, or for all in force on the day that are about enterprises as such. */
export const assessEnterprise = operation({
  title: '企业认定条件对标',
  kind: 'read',
  permission: 'assess enterprises',
  input: z.object({
    enterprise: z.uuid(),
    scheme: z.string().optional(),
    mode: z.string().default(NEW_APPLICATION),
    ...asOfInput,
  }),
  output: Output,
  async run(context, { enterprise, scheme, mode, ...when }) {
    const { schemes } = context.texts
    const asked = asOf(context, when)
    const books = await factsOnBooks(context, enterprise, asked)
    const { file, provenance, judgements: _, ...known } = books
    const chosen =
      scheme === undefined
        ? schemesOn(schemes, asked.on)
            .filter(({ about }) => about === undefined)
            .map(({ id }) => id)
        : [scheme]
    const assessments = chosen.map((id) => {
      const its = scheme === undefined ? modeOf(schemes, { id, on: asked.on, mode }) : mode
      const { asked: question, judgements } = schemeFacts(schemes, books, { scheme: id, mode: its, asked })
      return { ...answered(context, question, asked.knownBy), judgements }
    })
    return { ...asked, ...known, facts: file, provenance, assessments }
  },
})

/** Asked of all schemes, one that has no such mode is asked as for a new application. */
function modeOf(schemes: Schemes, { id, on, mode }: { id: string; on: Day; mode: string }): string {
  return mode in schemeOn(schemes, id, { on, mode }).modes ? mode : NEW_APPLICATION
}
