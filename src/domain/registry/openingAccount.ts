// An opening count or a past total, and how many of its names are known: then, and now.
import { z } from 'zod'
import { isKnown, type AsOf } from './asOf.ts'
import { holders } from './holders.ts'
import { Opening } from './opening.ts'
import type { TitleEvent } from './titleEvent.ts'

export const OpeningAccount = Opening.extend({
  /** A later row for the same day holds instead. */
  corrected: z.boolean(),
  /** How many names are known for the day. */
  named: z.int(),
  /** 差额: what the total still owes names for; negative where more names are known than counted. */
  difference: z.int(),
  /** The same when it was entered. */
  differenceAtFirst: z.int(),
  /** Enterprises whose titles on the day became known since. */
  explainedBy: z.array(z.string()),
  /** Enterprises that were counted by name then and no longer are. */
  takenOut: z.array(z.string()),
})
export type OpeningAccount = z.infer<typeof OpeningAccount>

/** Every count known by a moment for days up to `on`, the latest day first; withdrawn ones are left out. */
export function openingAccounts(
  { openings, events }: { openings: readonly Opening[]; events: readonly TitleEvent[] },
  { on, knownBy }: AsOf,
): OpeningAccount[] {
  const known = openings.filter((it) => it.onDay <= on && isKnown(it, knownBy))
  return known
    .map((opening) => {
      const { onDay, total, knownFrom } = opening
      const now = holders(events, { on: onDay, knownBy })
      const then = holders(events, { on: onDay, knownBy: knownFrom })
      return {
        ...opening,
        corrected: known.findLast((it) => it.onDay === onDay) !== opening,
        named: now.size,
        difference: total - now.size,
        differenceAtFirst: total - then.size,
        explainedBy: [...now].filter((it) => !then.has(it)),
        takenOut: [...then].filter((it) => !now.has(it)),
      }
    })
    .toReversed()
    .toSorted((a, b) => (a.onDay < b.onDay ? 1 : a.onDay > b.onDay ? -1 : 0))
}
