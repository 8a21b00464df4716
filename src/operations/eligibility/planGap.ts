import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { FactsFile, readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { planGap as plan } from '#domain/eligibility/gap/planGap.ts'
import { sayPlan } from '#domain/eligibility/gap/sayPlan.ts'
import { Step } from '#domain/eligibility/gap/step.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { factsFileIn } from './factsFileIn.ts'

const Change = z.object({ lever: z.string(), amount: z.number(), cost: z.number() })

/** Facts and the day of an application in, 补差建议 out; nothing is stored. */
export const planGap = operation({
  title: '补差建议：怎样达到认定条件、预计费用（不保存）',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({
    scheme: z.string(),
    /** The day of the application that is planned for. */
    on: Day,
    mode: z.string().default(NEW_APPLICATION),
    facts: FactsFile.optional(),
    file: FileInput.optional(),
  }),
  output: z.object({
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
    problems: z.array(z.object({ fact: z.string(), sentence: z.string() })),
  }),
  async run({ texts: { schemes, levers }, today }, { scheme, on, mode, facts, file }) {
    if (on < today) throw new Refusal('bad-input', `申报日 ${on} 已经过去，补差建议只为 ${today} 及以后的申报日做`)
    const text = schemeOn(schemes, scheme, { on, mode })
    const { dossier, problems } = readFacts(facts ?? factsFileIn(file), schemes.facts, today)
    const planned = plan(programOf({ text, facts: schemes.facts, mode }), dossier, { levers, span: { today, on } })
    return { ...planned, sentences: sayPlan(planned, { facts: schemes.facts, levers }), problems }
  },
})
