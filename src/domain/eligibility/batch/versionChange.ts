import { z } from 'zod'
import { verdicts, type Verdict } from '../answer.ts'

/** An enterprise about which two versions of a scheme say different things. */
export const VersionChange = z.object({
  id: z.string(),
  name: z.string().nullable(),
  creditCode: z.string(),
  town: z.string().nullable(),
  before: z.enum(verdicts),
  after: z.enum(verdicts),
  turn: z.enum(['gains', 'loses', 'other']),
  /** Numbers of the clauses that are not met under the earlier version, and of those under the later. */
  failingBefore: z.array(z.string()),
  failingAfter: z.array(z.string()),
})
export type VersionChange = z.infer<typeof VersionChange>

/** Whether an enterprise gains or loses by the later version; only a verdict that is given or withheld counts. */
export function turnOf(before: Verdict, after: Verdict): VersionChange['turn'] {
  if (after === 'qualifies') return 'gains'
  if (before === 'qualifies') return 'loses'
  if (after === 'falls short') return 'loses'
  return before === 'falls short' ? 'gains' : 'other'
}
