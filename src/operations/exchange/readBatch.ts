import * as batches from '#store/exchange/batches.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const readBatch = operation({
  title: '导入批次的逐行问题',
  kind: 'read',
  permission: 'record enterprises',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    problems: z.array(z.object({ sheet: z.string(), row: z.number(), column: z.string(), sentence: z.string() })),
  }),
  async run({ db, scope }, { id }) {
    return { problems: await batches.problemsOf(db, scope.district, id) }
  },
})
