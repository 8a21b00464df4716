import { z } from 'zod'
import { ShownAnswers } from '#domain/exchange/collection/shownAnswers.ts'

/** The job that takes returns in, and which rows of the merged table are shown. */
export const collectionSearch = z.object({
  job: z.uuid().optional().catch(undefined),
  show: ShownAnswers.optional().catch(undefined),
})
