import { z } from 'zod'

/** The list that is being compared, or was last. */
export const snapshotsSearch = z.object({ job: z.uuid().optional().catch(undefined) })
