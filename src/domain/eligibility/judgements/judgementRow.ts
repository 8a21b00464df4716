import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'

/** What a person judged, as the book keeps it: of which text, by whom, when and why, and who entered it. */
export const JudgementRow = z.object({
  id: z.string(),
  scheme: z.string(),
  inForce: Day,
  clause: z.string(),
  holds: z.boolean().nullable(),
  points: z.string().nullable(),
  judge: z.string(),
  judgedOn: Day,
  reason: z.string(),
  person: z.string(),
  knownFrom: Moment,
  withdrawnFrom: Moment.nullable(),
})
export type JudgementRow = z.infer<typeof JudgementRow>
