import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'

export const TitleEventKind = z.enum(['certified', 'admitted', 'removed', 'cancelled', 'movedIn', 'movedOut'])
export type TitleEventKind = z.infer<typeof TitleEventKind>

/** Something that happened to one enterprise's title, as reported: a lapse is never reported, it follows from `validUntil`. */
export const TitleEvent = z.object({
  id: z.string(),
  enterprise: z.string(),
  kind: TitleEventKind,
  happenedOn: Day,
  /** Last day of a certificate; null for titles that do not run out. */
  validUntil: Day.nullable(),
  certificateNumber: z.string().nullable(),
  knownFrom: Moment,
  /** The moment the entry was taken back, if it was. */
  withdrawnFrom: Moment.nullable(),
})
export type TitleEvent = z.infer<typeof TitleEvent>
