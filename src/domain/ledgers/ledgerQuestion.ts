// What can be asked of a ledger: the same words stand in the address of its page and in an export.
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'

export const LedgerFilter = z.strictObject({
  /** A part of any text in the entry, of the enterprise's name or of its code. */
  search: z.string().trim().max(100).optional(),
  enterprise: z.uuid().optional(),
  /** Between these days it happened. */
  from: Day.optional(),
  upTo: Day.optional(),
  /** By field: a choice's code, `true`, `false`, a year, or `unknown` where nothing was said. */
  values: z.record(z.string(), z.string().max(100)).optional(),
})
export type LedgerFilter = z.infer<typeof LedgerFilter>

/** By a field, by `name` of the enterprise, or by `happenedOn`. */
export const LedgerSort = z.strictObject({ by: z.string().max(60), direction: z.enum(['asc', 'desc']) })
export type LedgerSort = z.infer<typeof LedgerSort>

export const LedgerQuestion = z.object({
  ledger: z.string().min(1).max(60),
  filter: LedgerFilter.default({}),
  sort: LedgerSort.default({ by: 'happenedOn', direction: 'desc' }),
  page: z.strictObject({ size: z.int().min(1).max(500), after: z.string().optional() }).default({ size: 50 }),
  knownBy: Moment.optional(),
})
export type LedgerQuestion = z.infer<typeof LedgerQuestion>
