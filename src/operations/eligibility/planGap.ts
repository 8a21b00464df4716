import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { factsFileIn } from './factsFileIn.ts'
import { planned, Planned } from './planned.ts'

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
  output: Planned,
  async run(context, { facts, file, ...asked }) {
    return planned(context, { ...asked, facts: { file: facts ?? factsFileIn(file), provenance: {} } })
  },
})
