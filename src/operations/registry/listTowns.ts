import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const listTowns = operation({
  title: '乡镇街道清单',
  kind: 'read',
  permission: 'read units',
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ code: z.string(), name: z.string() })) }),
  async run({ scope, texts }) {
    return { rows: texts.districts.get(scope.district)?.towns ?? [] }
  },
})
