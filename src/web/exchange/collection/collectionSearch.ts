import { z } from 'zod'

export const Shown = z.enum(['all', 'twice', 'added', 'changed', 'returned'])
export type Shown = z.infer<typeof Shown>

/** The job that takes returns in, and which rows of the merged table are shown. */
export const collectionSearch = z.object({
  job: z.uuid().optional().catch(undefined),
  show: Shown.optional().catch(undefined),
})
