import { Confidence } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'

/** A figure that would grow by a larger share of what it was than is usual in a year. */
export const Jump = z.object({ fact: z.string(), from: z.number(), to: z.number() })
export type Jump = z.infer<typeof Jump>

/** One piece of work of a plan; costs in 分. */
export const Step = z.object({
  lever: z.string(),
  name: z.string(),
  amount: z.number(),
  unit: z.string(),
  cost: z.number(),
  costSource: z.string(),
  confidence: Confidence,
  beginBy: Day,
  doneBy: Day,
  /** The clauses that it turns, alone or with the others. */
  clauses: z.array(z.string()),
  jumps: z.array(Jump),
})
export type Step = z.infer<typeof Step>
