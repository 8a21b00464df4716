import { z } from 'zod'

/** `id`: which version, the one in force by default; `tab` and `item`: what is looked at on the right; `place`: which of its places, by offset. */
export const planSearch = z.object({
  id: z.uuid().optional().catch(undefined),
  tab: z.enum(['finding', 'task', 'goal', 'table', 'change']).optional().catch(undefined),
  item: z.string().optional().catch(undefined),
  place: z.int().optional().catch(undefined),
})
