// How it stands with each enterprise and a title on a day: who holds it, until when, for whom, and whose has run out.
import { z } from 'zod'
import { addDays, type Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import type { AsOf } from './asOf.ts'
import type { Credit } from './credit.ts'
import { creditedFlows, type CreditedFlow } from './creditedFlows.ts'
import type { HeldTitle } from './enterprise.ts'
import { isAfterOpening, type Opening } from './opening.ts'
import type { Title } from './title.ts'
import type { TitleEvent } from './titleEvent.ts'

export const TitleStandingKind = z.enum(['held', 'due', 'lapsed', 'notHeld'])
export type TitleStandingKind = z.infer<typeof TitleStandingKind>

/** What people read; `lapsed` includes those whose renewal of the same year is still to come. */
export const standingNames = {
  held: '持有',
  due: '即将到期',
  lapsed: '已到期',
  notHeld: '未持有',
} as const satisfies Record<TitleStandingKind, string>

/** An enterprise that ever held a title: its last holding, and what became of it by the day. */
export type TitleStanding = HeldTitle & { state: 'held' | 'lapsed' | 'left' }

type Book = { events: readonly TitleEvent[]; credits: readonly Credit[]; openings: readonly Opening[] }

/** The standing of everybody who ever held the title, by enterprise; who is not there never held it, as far as is known. */
export function titleStandings({ openings, ...book }: Book, title: Title, asked: AsOf): Map<string, TitleStanding> {
  const found = new Map<string, TitleStanding>()
  const events = new Map(book.events.map((it) => [it.id, it]))
  for (const [enterprise, flows] of groupBy(creditedFlows(book, asked), (it) => it.enterprise)) {
    const since = flows.findLast((it) => it.change === 1)
    const last = flows.at(-1)
    if (!since || !last) continue
    const validUntil = events.get(last.event)?.validUntil ?? null
    const inOpening = !isAfterOpening(since.firstDay, openings, asked.knownBy)
    found.set(enterprise, { title, since: since.day, validUntil, unit: last.unit, inOpening, state: stateOf(flows) })
  }
  return found
}

function stateOf(flows: CreditedFlow[]): TitleStanding['state'] {
  if (flows.reduce((sum, it) => sum + it.change, 0) === 1) return 'held'
  const kind = flows.at(-1)?.kind
  return kind === 'lapsed' || kind === 'awaiting' ? 'lapsed' : 'left'
}

/** Whether an enterprise stands so on the day; `within` is how many days count as soon. */
export function stands(
  standing: TitleStanding | undefined,
  { kind, within }: { kind: TitleStandingKind; within: number },
  on: Day,
): boolean {
  const held = standing?.state === 'held'
  if (kind === 'held') return held
  if (kind === 'notHeld') return !held
  if (kind === 'lapsed') return standing?.state === 'lapsed'
  return held && standing.validUntil !== null && standing.validUntil <= addDays(on, within)
}
