import { z } from 'zod'
import { Title } from '#domain/registry/title.ts'
import { Day } from '#values/day.ts'

/** Which number has been opened: flows of a title, of one year or of all up to a day, of one unit, of none, or of all. */
export const OpenedFigure = z.object({
  indicator: Title,
  reading: z.enum(['gross', 'net']),
  on: Day,
  year: z.int().optional(),
  unit: z.string().optional(),
  unclaimed: z.boolean().optional(),
  ofOpening: z.boolean().optional(),
  /** The names behind a total: who holds the title on the day. */
  holders: z.boolean().optional(),
})
export type OpenedFigure = z.infer<typeof OpenedFigure>
