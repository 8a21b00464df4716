import { BatchState, batchState } from '#domain/exchange/batchState.ts'
import * as units from '#store/access/units.ts'
import * as batches from '#store/exchange/batches.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

const Batch = z.object({
  id: z.string(),
  template: z.string(),
  fileName: z.string(),
  fileSha256: z.string(),
  person: z.string(),
  /** Whose list it was, in words. */
  senderName: z.string(),
  importedAt: Moment,
  accepted: z.number(),
  toLookAt: z.number(),
  returned: z.number(),
  unchanged: z.number(),
  /** How many entries it wrote; what wrote none cannot be undone. */
  written: z.number(),
  state: BatchState,
  undoneAt: Moment.nullable(),
  undoneBy: z.string().nullable(),
})

export const listBatches = operation({
  title: '导入批次',
  kind: 'read',
  permission: 'record enterprises',
  input: z.object({
    page: z
      .strictObject({ size: z.number().int().min(1).max(200), after: z.string().optional() })
      .default({ size: 20 }),
  }),
  output: z.object({ rows: z.array(Batch), total: z.number(), next: z.string().nullable() }),
  async run({ db, scope }, { page: { size, after } }) {
    const offset = Number(after ?? 0) || 0
    const { rows, total } = await batches.page(db, scope.district, { size, offset })
    const names = new Map((await units.list(db, scope)).map(({ slug, name }) => [slug, name]))
    const named = rows.map((row) => ({
      ...row,
      state: batchState(row),
      senderName: names.get(row.sender) ?? row.sender,
    }))
    return { rows: named, total, next: offset + rows.length < total ? String(offset + rows.length) : null }
  },
})
