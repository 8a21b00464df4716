import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import type { BookRow } from '#domain/registry/compareSnapshot.ts'
import { holders } from '#domain/registry/holders.ts'
import type { Title } from '#domain/registry/title.ts'
import type { TitleEvent } from '#domain/registry/titleEvent.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'

/** What the book says on a day of everybody who holds a title, and of whoever else has one of these codes. */
export async function bookOn(
  { db, scope }: Context,
  { title, codes }: { title: Title; codes: readonly string[] },
  asked: AsOf,
): Promise<BookRow[]> {
  const { district } = scope
  const events = await titleBook.eventsOf(db, district, { title })
  const held = holders(events, asked)
  const coded = [...(await enterprises.byCodes(db, codes)).values()].filter((it) => it.district === district)
  const ids = [...new Set([...held, ...coded.map((it) => it.enterprise)])]
  if (ids.length === 0) return []
  const known = <Row extends { enterprise: string } & Parameters<typeof isKnown>[0]>(rows: Row[]) =>
    groupBy(
      rows.filter((it) => isKnown(it, asked.knownBy)),
      (it) => it.enterprise,
    )
  const names = known(await enterprises.namesOf(db, district, ids))
  const places = known(await enterprises.placesOf(db, district, ids))
  const own = known(events)
  return (await enterprises.codesOf(db, district, ids)).map(({ enterprise, creditCode }) => ({
    enterprise,
    creditCode,
    names: (names.get(enterprise) ?? []).map((it) => it.name),
    town: (places.get(enterprise) ?? []).findLast((it) => it.town !== null)?.town ?? null,
    held: held.has(enterprise) ? heldBy(own.get(enterprise) ?? [], asked) : null,
  }))
}

/** The certificate or admission by which the title is held: the latest of those in force on the day. */
function heldBy(events: readonly TitleEvent[], { on }: AsOf): BookRow['held'] {
  const [last] = events
    .filter((it) => it.kind === 'certified' || it.kind === 'admitted' || it.kind === 'movedIn')
    .filter((it) => it.happenedOn <= on && (it.validUntil === null || it.validUntil >= on))
    .sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : -1))
  return last
    ? { certificateNumber: last.certificateNumber, since: last.happenedOn, validUntil: last.validUntil }
    : null
}
