import { z } from 'zod'
import { Day } from '#values/day.ts'

export const eligibilitySearch = z.object({
  enterprise: z.uuid().optional().catch(undefined),
  scheme: z.string().optional().catch(undefined),
  /** New application, or another mode the scheme has, such as review. */
  mode: z.string().optional().catch(undefined),
  on: Day.optional().catch(undefined),
  /** The day of the application that a plan is shown for; `next` leaves it to the calendar. */
  applyOn: z
    .union([Day, z.literal('next')])
    .optional()
    .catch(undefined),
})
export type EligibilitySearch = z.infer<typeof eligibilitySearch>
