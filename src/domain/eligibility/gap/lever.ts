// What an enterprise can honestly do, as policy/levers.yaml lists it: work with a price, a limit and the months it takes. Buying
// rights, booking costs under another name and hiring on paper are no such thing.
import { Confidence } from '#values/confidence.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'

/** A figure of the application's last closed year that grows with every unit: 分 of money, else the number itself. */
const FigureEffect = z.strictObject({ fact: Slug, year: z.literal(0), by: z.number().positive() })

/** A row that every unit adds; `start`, `finish` and `year` stand for the days and the closed year of the plan. */
const RowEffect = z.strictObject({
  collection: Slug,
  row: z.record(
    Slug,
    z.union([z.number(), z.boolean(), z.string(), z.strictObject({ from: z.enum(['start', 'finish', 'year']) })]),
  ),
})

export const LeverText = z.strictObject({
  id: Slug,
  /** What is done, as a verb: 招聘科技人员. */
  name: z.string().min(1),
  /** What one unit is: 人, 万元, 件. */
  unit: z.string().min(1),
  /** What one unit costs, in 分. */
  cost: z.int().positive(),
  costSource: z.string().min(1),
  confidence: Confidence,
  /** More units than this are not proposed. */
  atMost: z.int().positive(),
  /** Whole months from the start until it counts. */
  months: z.int().nonnegative(),
  /** A figure that grows by a larger share of what it was is flagged as a sudden jump. */
  jump: z.number().positive(),
  changes: z.array(z.union([FigureEffect, RowEffect])).min(1),
  note: z.string().optional(),
})
export type LeverText = z.infer<typeof LeverText>
export type FigureEffect = z.infer<typeof FigureEffect>
export type RowEffect = z.infer<typeof RowEffect>
