import type { Moment } from '#values/moment.ts'
import { isKnown } from './asOf.ts'

/** One word on whose 新增 an entry of the title book is; the last accepted one holds. */
export type Credit = {
  event: string
  unit: string
  state: 'claimed' | 'accepted' | 'declined'
  knownFrom: Moment
  withdrawnFrom: Moment | null
}

/**
 * The unit each title event counts for, as known at a moment; an event that is not in the map is 待认领. Credits come in the
 * order they were entered, so of two of the same moment the later holds.
 */
export function creditedUnits(credits: readonly Credit[], knownBy: Moment): Map<string, string> {
  const known = credits
    .filter((credit) => isKnown(credit, knownBy))
    .sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0))
  const units = new Map<string, string>()
  for (const { event, unit, state } of known) {
    if (state === 'accepted') units.set(event, unit)
    if (state === 'declined' && units.get(event) === unit) units.delete(event)
  }
  return units
}
