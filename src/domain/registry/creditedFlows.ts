import type { Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import type { AsOf } from './asOf.ts'
import { creditedUnits, type Credit } from './credit.ts'
import type { Flow } from './flow.ts'
import { flows } from './flows.ts'
import type { TitleEvent } from './titleEvent.ts'

/**
 * A flow and the unit it counts for; null is nobody's: 待认领, or held before the opening count, which `firstDay`, the day
 * the enterprise first came in, tells apart. A renewal or a return later is no new inflow, so it stays what the first was.
 */
export type CreditedFlow = Flow & { unit: string | null; firstDay: Day }

/**
 * The flows of a title, each with its unit: the one credited with the entry it follows from, else (renewals and exits)
 * the one last credited with the same enterprise, so that the net figures of the units add up to the district's.
 */
export function creditedFlows(
  { events, credits }: { events: readonly TitleEvent[]; credits: readonly Credit[] },
  asOf: AsOf,
): CreditedFlow[] {
  const units = creditedUnits(credits, asOf.knownBy)
  const inOrder = flows(events, asOf)
  const found: CreditedFlow[] = []
  for (const own of groupBy(inOrder, (it) => it.enterprise).values()) {
    let last: string | null = null
    const firstDay = own[0]?.day
    if (firstDay === undefined) continue
    for (const flow of own) {
      const unit: string | null = units.get(flow.event) ?? (flow.kind === 'firstGranted' ? null : last)
      found.push({ ...flow, unit, firstDay })
      last = unit ?? last
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
