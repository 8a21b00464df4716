// From what was reported to what follows from it: nobody types a lapse, it is where no certificate covers the day any more.
import { addDays, type Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import { isKnown, type AsOf } from './asOf.ts'
import type { Flow, FlowKind } from './flow.ts'
import { holding, type Holding } from './holding.ts'
import type { TitleEvent } from './titleEvent.ts'

/**
 * The dated flows of one title in a district, up to and including the day `on`, as known at `knownBy`, in order of day.
 * Law: the number of holders on a day is the sum of `change` over the flows up to that day (plus the opening difference).
 */
export function flows(events: readonly TitleEvent[], { on, knownBy }: AsOf): Flow[] {
  const known = events.filter((event) => isKnown(event, knownBy))
  return [...groupBy(known, (event) => event.enterprise).values()]
    .flatMap((own) => flowsOfOne(own.sort(byDay), on))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function flowsOfOne(events: TitleEvent[], on: Day): Flow[] {
  const found: Flow[] = []
  let before: Holding = 'none'
  for (const day of turningDays(events)) {
    if (day > on) break
    const after = holding(events, day)
    const flow = step(events, { day, before, after, held: found.length > 0 })
    if (flow) found.push(flow)
    before = after
  }
  return found
}

/** Days on which anything can change: something happened, or a certificate's last day was the day before. */
function turningDays(events: TitleEvent[]): Day[] {
  const days = events.flatMap(({ happenedOn, validUntil }) =>
    validUntil === null ? [happenedOn] : [happenedOn, addDays(validUntil, 1)],
  )
  return [...new Set(days)].sort()
}

type Turn = { day: Day; before: Holding; after: Holding; held: boolean }

function step(events: TitleEvent[], { day, before, after, held }: Turn): Flow | undefined {
  const today = events.findLast((event) => event.happenedOn === day)
  const last = today ?? events.findLast((event) => event.happenedOn < day)
  if (!last) return undefined
  const flow = (kind: FlowKind, change: Flow['change']): Flow => ({
    enterprise: last.enterprise,
    day,
    kind,
    change,
    event: last.id,
  })
  if (after === 'valid') {
    if (before === 'valid') return today?.kind === 'certified' ? flow('renewed', 0) : undefined
    if (before === 'awaiting') return flow('renewed', 1)
    if (today?.kind === 'movedIn') return flow('movedIn', 1)
    return flow(held ? 'grantedAgain' : 'firstGranted', 1)
  }
  if (before !== 'valid') return undefined
  if (after === 'awaiting') return flow('awaiting', -1)
  return flow(today ? (leaving[today.kind] ?? 'lapsed') : 'lapsed', -1)
}

const leaving: Partial<Record<TitleEvent['kind'], FlowKind>> = {
  removed: 'removed',
  cancelled: 'cancelled',
  movedOut: 'movedOut',
}

function byDay(a: TitleEvent, b: TitleEvent): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1
  return a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0
}
