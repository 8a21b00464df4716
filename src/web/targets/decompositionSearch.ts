import { z } from 'zod'
import { Day } from '#values/day.ts'
import { OpenedFigure } from './openedFigure.ts'

/** The day and the reading the tables are shown for, and the number that is open. */
export const decompositionSearch = z.object({
  on: Day.optional().catch(undefined),
  reading: z.enum(['gross', 'net']).optional().catch(undefined),
  figure: OpenedFigure.optional().catch(undefined),
})
