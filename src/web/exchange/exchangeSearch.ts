import { z } from 'zod'

/** The page of batches. */
export const exchangeSearch = z.object({ page: z.int().min(1).optional().catch(undefined) })
