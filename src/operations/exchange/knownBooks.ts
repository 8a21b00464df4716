import { creditedUnits } from '#domain/registry/credit.ts'
import { eventKey, type KnownBooks, type KnownEnterprise } from '#domain/exchange/listEntries.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import type { Title } from '#domain/registry/title.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import type { Context } from '../door/context.ts'

/** What the books say of the enterprises with these codes, and of the events of a title. */
export async function knownBooks(context: Context, codes: readonly string[], title: Title | null): Promise<KnownBooks> {
  return {
    enterprises: await knownEnterprises(context, codes),
    events: title === null ? new Map() : await knownEvents(context, title),
  }
}

async function knownEnterprises({ db, scope }: Context, codes: readonly string[]): Promise<KnownBooks['enterprises']> {
  const holders = await enterprises.byCodes(db, codes)
  const own = [...holders.values()].filter((it) => it.district === scope.district).map((it) => it.enterprise)
  const latest = new Map<string, Omit<KnownEnterprise, 'district' | 'enterprise'>>()
  const of = (id: string) => latest.get(id) ?? { name: null, place: null, capital: null }
  if (own.length > 0) {
    for (const row of await enterprises.namesOf(db, scope.district, own))
      if (row.withdrawnFrom === null) latest.set(row.enterprise, { ...of(row.enterprise), name: row.name })
    for (const { enterprise, town, park, address, withdrawnFrom } of await enterprises.placesOf(
      db,
      scope.district,
      own,
    ))
      if (withdrawnFrom === null) latest.set(enterprise, { ...of(enterprise), place: { town, park, address } })
    for (const row of await enterprises.capitalsOf(db, scope.district, own))
      if (row.withdrawnFrom === null) latest.set(row.enterprise, { ...of(row.enterprise), capital: row.value })
  }
  return new Map(
    [...holders].map(([code, { district, enterprise }]) => [code, { district, enterprise, ...of(enterprise) }]),
  )
}

async function knownEvents({ db, scope, now }: Context, title: Title): Promise<KnownBooks['events']> {
  const { events, credits } = await titleBook.load(db, scope.district, title)
  const units = creditedUnits(credits, now)
  return new Map(
    events.filter((it) => isKnown(it, now)).map((it) => [eventKey(it), { id: it.id, unit: units.get(it.id) ?? null }]),
  )
}
