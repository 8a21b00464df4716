import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { answered, Answered } from './answered.ts'
import { factsFileIn } from './factsFileIn.ts'

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
  output: Answered,
  async run(context, { scheme, on = context.today, mode, facts, file }) {
    const given = { file: facts ?? factsFileIn(file), provenance: {} }
    return answered(context, { scheme, mode, on, facts: given }, null)
  },
})
