import { z } from 'zod'

/** `before`: the page ends before this sequence number. */
export const journalSearch = z.object({ before: z.int().optional().catch(undefined) })
