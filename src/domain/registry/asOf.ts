// Every question to a book says which day it is about and what was known when it is asked.
import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'

/** `on`: the day the answer is about. `knownBy`: the moment up to which entries count as known. */
export const AsOf = z.object({ on: Day, knownBy: Moment })
export type AsOf = z.infer<typeof AsOf>

/** Whether an entry was in the book at that moment: already known, and not yet taken back. */
export function isKnown(entry: { knownFrom: Moment; withdrawnFrom: Moment | null }, knownBy: Moment): boolean {
  return entry.knownFrom <= knownBy && (entry.withdrawnFrom === null || entry.withdrawnFrom > knownBy)
}
