import { Day } from '#values/day.ts'
import { z } from 'zod'

/** A unit as its district's file introduces it; from then on its dated row in the database is kept by the lead. */
export const UnitText = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(2),
  kind: z.enum(['department', 'park', 'town', 'vertical', 'party']),
  validFrom: Day,
  validTo: Day.optional(),
  successor: z.string().optional(),
})

export const DistrictHeader = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  /** Folder of the plan in `policy/plans`. */
  plan: z.string(),
  /** The unit that answers for the whole plan. */
  leadUnit: z.string(),
})

/** A district's folder, read: who it is, its units, its towns by code. */
export type DistrictText = z.infer<typeof DistrictHeader> & {
  code: string
  units: z.infer<typeof UnitText>[]
  towns: { code: string; name: string }[]
}
