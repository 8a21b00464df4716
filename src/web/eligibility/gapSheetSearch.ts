import { z } from 'zod'

export const gapSheetSearch = z.object({
  enterprise: z.uuid().optional().catch(undefined),
  /** The number on the paper. */
  number: z.string().optional().catch(undefined),
})
export type GapSheetSearch = z.infer<typeof gapSheetSearch>
