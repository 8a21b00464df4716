import { ImportReport, ListProblemReport } from '#domain/exchange/importReport.ts'
import { ListLayout } from '#domain/exchange/listLayout.ts'
import { z } from 'zod'

/** What came of handing in a list. */
export const ImportOutput = ImportReport.extend({
  problems: z.array(ListProblemReport),
  /** Accepted rows that say nothing the books do not say already. */
  unchanged: z.int(),
  /** Rows a person left out. */
  skipped: z.int(),
  /** Rows that say exactly what an earlier one of the file says; they count in no pile. */
  repeated: z.int(),
  /** What is asked, kind by kind. */
  groups: z.array(
    z.object({ kind: z.string(), label: z.string(), rows: z.int(), canTake: z.boolean(), canMatch: z.boolean() }),
  ),
  sender: z.string(),
  /** How the columns were read; null where no header was found. */
  layout: ListLayout.nullable(),
  /** The batch, by which it can be undone; null for a dry run. */
  batch: z.string().nullable(),
})
export type ImportOutput = z.infer<typeof ImportOutput>
