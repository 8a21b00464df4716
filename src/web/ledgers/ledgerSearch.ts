import { z } from 'zod'
import { Day } from '#values/day.ts'

const Text = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)])

/** Filter, order and place in the list of a ledger. */
export const ledgerSearch = z.object({
  search: Text.optional().catch(undefined),
  from: Day.optional().catch(undefined),
  upTo: Day.optional().catch(undefined),
  /** By field. */
  values: z.record(z.string(), Text).optional().catch(undefined),
  by: z.string().optional().catch(undefined),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
})
export type LedgerSearch = z.infer<typeof ledgerSearch>
