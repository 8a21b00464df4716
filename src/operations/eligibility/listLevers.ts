import { LeverText } from '#domain/eligibility/gap/lever.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Honest work that closes a gap, as the policy lists it: what 补差建议 is made of, and what may be tried out on a page. */
export const listLevers = operation({
  title: '补差办法：做什么、单价、要几个月',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({}),
  output: z.object({ levers: z.array(LeverText) }),
  async run({ texts: { levers } }) {
    return { levers: [...levers] }
  },
})
