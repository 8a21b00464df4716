import { z } from 'zod'
import type { ListReading, Pile } from './listReading.ts'

export const ImportReport = z.object({
  accepted: z.int(),
  toLookAt: z.int(),
  returned: z.int(),
  problems: z.array(z.object({ sheet: z.string(), row: z.int(), column: z.string(), sentence: z.string() })),
})

/** How many rows went where, and every problem with its place. */
export type ImportReport = z.infer<typeof ImportReport>

/** The piles of a reading as counts. */
export function importReport({ rows, problems }: ListReading<unknown>): ImportReport {
  const count = (pile: Pile) => rows.filter((row) => row.pile === pile).length
  return {
    accepted: count('accepted'),
    toLookAt: count('toLookAt'),
    returned: count('returned'),
    problems: problems.map(({ sheet, row, column, sentence }) => ({ sheet, row, column, sentence })),
  }
}
