import { z } from 'zod'
import type { ListReading, Pile } from './listReading.ts'

const Proposal = z.object({
  enterprise: z.string(),
  name: z.string(),
  creditCode: z.string(),
  by: z.enum(['name', 'former name', 'registration number', 'likeness']),
  score: z.number(),
})

/** A problem with what can be done about it. */
export const ListProblemReport = z.object({
  sheet: z.string(),
  row: z.int(),
  column: z.string(),
  sentence: z.string(),
  weight: z.enum(['notice', 'toLookAt', 'returned']),
  kind: z.string(),
  fix: z.string().optional(),
  proposals: z.array(Proposal).optional(),
})

export const ImportReport = z.object({
  accepted: z.int(),
  toLookAt: z.int(),
  returned: z.int(),
  problems: z.array(z.object({ sheet: z.string(), row: z.int(), column: z.string(), sentence: z.string() })),
})

/** How many rows went where, and every problem with its place. */
export type ImportReport = z.infer<typeof ImportReport>

/** The piles of a reading as counts. */
export function importReport({ rows, problems }: ListReading<unknown>) {
  const count = (pile: Pile) => rows.filter((row) => row.pile === pile).length
  return {
    accepted: count('accepted'),
    toLookAt: count('toLookAt'),
    returned: count('returned'),
    problems: problems.map(({ sheet, row, column, sentence }) => ({ sheet, row, column, sentence })),
  }
}
