import { Industry } from '#domain/registry/industryTree.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const listIndustries = operation({
  title: '国民经济行业分类（GB/T 4754-2017）',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({}),
  output: z.object({ rows: z.array(Industry) }),
  async run({ texts }) {
    return { rows: [...texts.industries] }
  },
})
