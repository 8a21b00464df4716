import { z } from 'zod'
import { Title } from '#domain/registry/title.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'

/**
 * 新增 read two ways (model: both are always shown): `gross` counts first grants only; `net` sums every change, so that
 * it adds up to the totals, as the annexes' own arithmetic does.
 */
export const Reading = z.enum(['gross', 'net'])
export type Reading = z.infer<typeof Reading>

const Cell = z.object({ target: z.number().nullable(), gross: z.number(), net: z.number() })
export type Cell = z.infer<typeof Cell>

const ByYear = z.record(z.string(), Cell)

/** An annex table beside what the books say: per unit and year, on a day, as known at a moment. */
export const Decomposition = z.object({
  indicator: Title,
  name: z.string(),
  years: z.array(z.number()),
  /** `number` is the row's 序号 in the annex; null for a unit that has no row there. */
  rows: z.array(z.object({ number: z.number().nullable(), unit: z.string(), printed: z.string(), cells: ByYear })),
  /** Inflows that no unit has been credited with yet. Null where the reader may not see the district. */
  unclaimed: ByYear.nullable(),
  /** All of 待认领 up to the day: how many wait for a unit, and what is left of them after exits and returns. */
  waiting: z.object({ gross: z.number(), net: z.number() }).nullable(),
  /** Changes of who held the title before the opening count: nobody's 新增, and not 待认领. */
  ofOpening: ByYear.nullable(),
  sums: ByYear,
  baseline: z.object({ year: z.number(), total: z.number() }).nullable(),
  /** District totals at the end of each year, or on `on` in its own year; null for years to come. */
  totals: z.record(
    z.string(),
    z.object({
      target: z.number().nullable(),
      named: z.number().nullable(),
      difference: z.number().nullable(),
      total: z.number().nullable(),
      awaiting: z.number().nullable(),
    }),
  ),
  receipt: z.object({ on: Day, knownBy: Moment, plan: z.string().nullable(), policy: z.string(), code: z.string() }),
})
export type Decomposition = z.infer<typeof Decomposition>
