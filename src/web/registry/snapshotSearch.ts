import { z } from 'zod'

/** Which of the three lists of a comparison is shown. */
export const snapshotSearch = z.object({
  show: z.enum(['missing', 'appeared', 'changed']).optional().catch(undefined),
})
