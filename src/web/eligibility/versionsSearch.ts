import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Slug } from '#values/slug.ts'

/** Which two versions of which scheme are compared. */
export const versionsSearch = z.object({
  scheme: Slug.optional().catch(undefined),
  before: Day.optional().catch(undefined),
  after: Day.optional().catch(undefined),
  /** One enterprise, clause beside clause; everybody where none is chosen. */
  enterprise: z.uuid().optional().catch(undefined),
})
export type VersionsSearch = z.infer<typeof versionsSearch>
