import { FactsText } from '#domain/eligibility/factText.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const describeFacts = operation({
  title: '认定条件所用的事实与数据文件写法',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({}),
  output: z.object({ ...FactsText.shape, schema: z.record(z.string(), z.unknown()) }),
  async run({ texts }) {
    return { ...texts.schemes.facts, schema: z.toJSONSchema(FactsFile, { io: 'input', unrepresentable: 'any' }) }
  },
})
