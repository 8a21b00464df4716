import { z } from 'zod'
import { Moment } from '#values/moment.ts'

/** What an officer said of a row that a unit added: taken as an enterprise of the books, or declined. */
export const AddedRuling = z.object({
  kind: z.enum(['accepted', 'declined']),
  /** The enterprise it is, where it was accepted. */
  enterprise: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  /** The batch it came into the books by; null where it was joined to a known enterprise. */
  batch: z.string().nullable(),
  reason: z.string(),
  person: z.string(),
  knownFrom: Moment,
})
export type AddedRuling = z.infer<typeof AddedRuling>
