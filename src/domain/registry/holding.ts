import { yearOf, type Day } from '#values/day.ts'
import type { TitleEvent } from './titleEvent.ts'

/** `awaiting` is 到期待重新认定: the old certificate is over, the new one of the same year not yet issued. */
export type Holding = 'none' | 'valid' | 'awaiting'

/** Whether one enterprise holds a title in the district on a day, from its own events in order of day. */
export function holding(events: readonly TitleEvent[], day: Day): Holding {
  if (!isHere(events, day)) return 'none'
  const past = events.filter((event) => event.happenedOn <= day)
  const last = past.findLast((event) => event.kind !== 'movedIn' && event.kind !== 'movedOut')
  if (!last || last.kind === 'removed' || last.kind === 'cancelled') return 'none'
  if (last.kind === 'admitted' || past.some(({ validUntil }) => validUntil !== null && validUntil >= day))
    return 'valid'
  return renewedSameYear(events, { day, last }) ? 'awaiting' : 'none'
}

/** An enterprise is here unless its first move is still to come and leads in, or its last one led out. */
function isHere(events: readonly TitleEvent[], day: Day): boolean {
  const moves = events.filter((event) => event.kind === 'movedIn' || event.kind === 'movedOut')
  const last = moves.findLast((event) => event.happenedOn <= day)
  return last ? last.kind === 'movedIn' : moves[0]?.kind !== 'movedIn'
}

/** Re-application falls in the expiry year, so a new certificate later in that year closes the gap (195号 四). */
function renewedSameYear(events: readonly TitleEvent[], { day, last }: { day: Day; last: TitleEvent }): boolean {
  const { validUntil } = last
  if (validUntil === null) return false
  return events.some(
    (event) => event.kind === 'certified' && event.happenedOn > day && yearOf(event.happenedOn) === yearOf(validUntil),
  )
}
