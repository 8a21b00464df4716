import { z } from 'zod'
import { Day } from '#values/day.ts'

export const schemesSearch = z.object({
  scheme: z.string().optional().catch(undefined),
  version: Day.optional().catch(undefined),
  /** The version beside it. */
  beside: Day.optional().catch(undefined),
})
export type SchemesSearch = z.infer<typeof schemesSearch>
