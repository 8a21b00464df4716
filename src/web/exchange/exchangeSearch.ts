import { z } from 'zod'

export const ListKind = z.enum(['enterprises', 'high-tech-enterprise', 'city-tech-enterprise'])
export type ListKind = z.infer<typeof ListKind>

/** Which kind of list is brought in, the job that is under way or was last done, and the page of batches. */
export const exchangeSearch = z.object({
  list: ListKind.optional().catch(undefined),
  job: z.uuid().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
})
