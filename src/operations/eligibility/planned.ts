import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import type { Asked } from '#domain/eligibility/assessFile.ts'
import { planGap } from '#domain/eligibility/gap/planGap.ts'
import { planRemarks } from '#domain/eligibility/gap/planRemarks.ts'
import { sayPlan } from '#domain/eligibility/gap/sayPlan.ts'
import { Step } from '#domain/eligibility/gap/step.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'

const Change = z.object({ lever: z.string(), amount: z.number(), cost: z.number() })

/** 补差建议 with its words and its proof, the assessment on the changed facts. */
export const Planned = z.object({
  before: Assessment,
  goal: z.enum(['qualifies', 'awaits judgement']).nullable(),
  steps: z.array(Step),
  cost: z.number(),
  after: Assessment.nullable(),
  blocked: z.object({ clauses: z.array(z.string()), together: z.boolean() }),
  nearest: z.array(z.object({ clause: z.string(), single: z.boolean(), steps: z.array(Change) })),
  assumptions: z.array(z.object({ fact: z.string(), year: z.number(), as: z.number(), value: z.number() })),
  notInTime: z.array(z.string()),
  sentences: z.array(z.string()),
  /** Of the sentences those that are neither the answer nor a step. */
  remarks: z.array(z.string()),
  problems: z.array(z.object({ fact: z.string(), sentence: z.string() })),
})

/** Throws a Refusal for a day of application that is over. */
export function planned(
  { texts: { schemes, levers }, today }: Pick<Context, 'texts' | 'today'>,
  { scheme, mode, on, facts: { file, provenance } }: Asked,
): z.output<typeof Planned> {
  if (on < today) throw new Refusal('bad-input', `申报日 ${on} 已经过去，补差建议只为 ${today} 及以后的申报日做`)
  const text = schemeOn(schemes, scheme, { on, mode })
  const { dossier, problems } = readFacts(file, schemes.facts, today)
  const known = { ...dossier, provenance: new Map([...dossier.provenance, ...Object.entries(provenance)]) }
  const plan = planGap(programOf({ text, facts: schemes.facts, mode }), known, { levers, span: { today, on } })
  const said = { facts: schemes.facts, levers }
  return { ...plan, sentences: sayPlan(plan, said), remarks: planRemarks(plan, said), problems }
}
