import { assessor } from '#domain/eligibility/assess.ts'
import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { FactsFile, readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { factsIn } from './factsIn.ts'

/** Facts in, verdict and findings out; nothing is stored. */
export const assessFacts = operation({
  title: '按所给数据对照认定条件（不保存）',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({
    scheme: z.string(),
    on: Day.optional(),
    mode: z.string().default(NEW_APPLICATION),
    /** The facts, or a JSON file of them. */
    facts: FactsFile.optional(),
    file: FileInput.optional(),
  }),
  output: Assessment.extend({ problems: z.array(z.object({ fact: z.string(), sentence: z.string() })) }),
  async run({ texts, today }, { scheme, on = today, mode, facts, file }) {
    const text = schemeOn(texts.schemes, scheme, { on, mode })
    const { dossier, problems } = readFacts(facts ?? factsIn(file), texts.schemes.facts, on)
    return { ...assessor(readScheme(text, texts.schemes.facts, mode))(dossier, on), problems }
  },
})
