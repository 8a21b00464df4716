import { creditedUnits } from '#domain/registry/credit.ts'
import { eventKey, type KnownBooks, type KnownEnterprise, type KnownEvent } from '#domain/exchange/listEntries.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import type { Title } from '#domain/registry/title.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'

/** What the books say of the enterprises with these codes, and of the events of a title. */
export async function knownBooks(context: Context, codes: readonly string[], title: Title | null): Promise<KnownBooks> {
  const events = title === null ? [] : await knownEvents(context, title)
  return {
    enterprises: await knownEnterprises(context, codes),
    events: new Map(events.map((it) => [eventKey(it), it])),
    eventsOf: groupBy(events, (it) => it.enterprise),
  }
}

async function knownEnterprises(
  { db, scope, now, today }: Context,
  codes: readonly string[],
): Promise<KnownBooks['enterprises']> {
  const holders = await enterprises.byCodes(db, codes)
  const own = [...holders.values()].filter((it) => it.district === scope.district).map((it) => it.enterprise)
  const standing = <Row extends { enterprise: string; withdrawnFrom: unknown }>(rows: Row[]) =>
    groupBy(
      rows.filter((row) => row.withdrawnFrom === null),
      (row) => row.enterprise,
    )
  const names = standing(await enterprises.namesOf(db, scope.district, own))
  const places = standing(await enterprises.placesOf(db, scope.district, own))
  const capitals = standing(await enterprises.capitalsOf(db, scope.district, own))
  const numbers = standing(await enterprises.numbersOf(db, scope.district, own))
  const cared = await assignments.on(db, { district: scope.district, knownBy: now, on: today }, own)
  const assigned = new Map(cared.map(({ enterprise, ...it }) => [enterprise, it]))
  return new Map(
    [...holders].map(([code, { district, enterprise }]): [string, KnownEnterprise] => {
      const place = places.get(enterprise)?.at(-1)
      return [
        code,
        {
          district,
          enterprise,
          names: names.get(enterprise)?.map((row) => row.name) ?? [],
          place: place ? { town: place.town, park: place.park, address: place.address } : null,
          registrationNumbers: numbers.get(enterprise)?.map((row) => row.number) ?? [],
          assignment: assigned.get(enterprise) ?? null,
          capital: capitals.get(enterprise)?.at(-1)?.value ?? null,
        },
      ]
    }),
  )
}

async function knownEvents({ db, scope, now }: Context, title: Title): Promise<KnownEvent[]> {
  const { events, credits } = await titleBook.load(db, scope.district, title)
  const units = creditedUnits(credits, now)
  return events
    .filter((it) => isKnown(it, now))
    .map((it) => ({ ...it, unit: units.get(it.id) ?? null }))
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))
}
