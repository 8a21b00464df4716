import { z } from 'zod'
import { Title } from '#domain/registry/title.ts'
import { Day } from '#values/day.ts'

const Text = z.union([z.string(), z.number().transform(String)])

/** Filter, order, place in the list and day of the list of enterprises. */
export const enterprisesSearch = z.object({
  search: Text.optional().catch(undefined),
  title: Title.optional().catch(undefined),
  town: Text.optional().catch(undefined),
  unverified: z.literal(true).optional().catch(undefined),
  by: z.enum(['name', 'creditCode', 'registeredOn']).optional().catch(undefined),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
  on: Day.optional().catch(undefined),
})
export type EnterprisesSearch = z.infer<typeof enterprisesSearch>
