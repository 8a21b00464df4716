import { z } from 'zod'

export const BatchState = z.enum(['entered', 'same', 'nothing', 'undone'])
/** What became of a list: entered; all the same as the books already; no row of it taken; undone. */
export type BatchState = z.infer<typeof BatchState>

type Batch = { accepted: number; unchanged: number; undoneAt: unknown }

export function batchState({ accepted, unchanged, undoneAt }: Batch): BatchState {
  if (undoneAt !== null) return 'undone'
  if (accepted === 0) return 'nothing'
  return unchanged === accepted ? 'same' : 'entered'
}
