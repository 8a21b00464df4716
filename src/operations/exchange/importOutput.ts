import { ImportReport } from '#domain/exchange/importReport.ts'
import { z } from 'zod'

/** What came of handing in a list. */
export const ImportOutput = ImportReport.extend({
  /** Accepted rows that say nothing the books do not say already. */
  unchanged: z.int(),
  /** The batch, by which it can be undone; null for a dry run. */
  batch: z.string().nullable(),
})
export type ImportOutput = z.infer<typeof ImportOutput>
