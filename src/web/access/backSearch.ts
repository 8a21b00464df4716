import { z } from 'zod'

/** Where to go after signing in: an address of our own pages and of no other site. */
export const backSearch = z.object({
  back: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
})
