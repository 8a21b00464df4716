import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'

/** Money in fen, shares 0–1, choices by code; what is unknown is not there. */
export const LedgerValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
export type LedgerValues = z.infer<typeof LedgerValues>

/** One version of an entry: all of them bear the same `entry`, and the last that was not taken back holds. */
export const LedgerVersion = z.object({
  id: z.string(),
  entry: z.string(),
  enterprise: z.string().nullable(),
  values: LedgerValues,
  happenedOn: Day.nullable(),
  knownFrom: Moment,
  person: z.string(),
  reason: z.string(),
  withdrawnFrom: Moment.nullable(),
})
export type LedgerVersion = z.infer<typeof LedgerVersion>

/** Somebody's word that a ledger has everything of an enterprise up to a day. */
export type Completeness = { ledger: string; enterprise: string; onDay: Day }
