import * as journal from '#store/access/journal.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const listJournal = operation({
  title: '操作日志',
  kind: 'read',
  permission: 'read the journal',
  input: z.object({
    page: z
      .strictObject({ size: z.number().int().min(1).max(200), before: z.number().int().optional() })
      .default({ size: 50 }),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        seq: z.number(),
        at: Moment,
        person: z.string(),
        via: z.string(),
        address: z.string().nullable(),
        operation: z.string(),
        input: z.record(z.string(), z.unknown()),
        outcome: z.enum(['done', 'refused']),
        sentence: z.string().nullable(),
      }),
    ),
    next: z.number().nullable(),
  }),
  async run({ db, scope }, { page }) {
    const rows = await journal.page(db, scope.district, page)
    return { rows, next: rows.length < page.size ? null : (rows.at(-1)?.seq ?? null) }
  },
})
