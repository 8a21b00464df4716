import { z } from 'zod'
import { enterpriseColumns } from '#domain/registry/enterpriseColumns.ts'
import { EnterpriseFilter, EnterpriseOrder } from '#domain/registry/enterpriseQuestion.ts'
import { Day } from '#values/day.ts'

const Text = z.union([z.string(), z.number().transform(String)])
const keys = enterpriseColumns.map(({ key }) => key) as string[]
const { title, standing, within, age, capital } = EnterpriseFilter.shape

/** Filter, order, place in the list, columns and day of the list of enterprises: what a saved view keeps. */
export const enterprisesSearch = z.object({
  search: Text.optional().catch(undefined),
  town: Text.optional().catch(undefined),
  park: Text.optional().catch(undefined),
  industry: Text.optional().catch(undefined),
  unit: Text.optional().catch(undefined),
  assigned: Text.optional().catch(undefined),
  title: title.catch(undefined),
  standing: standing.catch(undefined),
  within: within.catch(undefined),
  age: age.catch(undefined),
  capital: capital.catch(undefined),
  unverified: z.literal(true).optional().catch(undefined),
  by: EnterpriseOrder.optional().catch(undefined),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
  on: Day.optional().catch(undefined),
  columns: z
    .array(z.enum(keys as [string, ...string[]]))
    .optional()
    .catch(undefined),
})
export type EnterprisesSearch = z.infer<typeof enterprisesSearch>
