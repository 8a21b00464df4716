import { Refusal } from '#domain/access/refusal.ts'
import type { Collection } from '#domain/exchange/collection/collection.ts'
import * as units from '#store/access/units.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import * as collections from '#store/exchange/collections.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'

/** A collection as far as this person may see it: the lead all of it, a unit's officer the parts that are theirs. */
export async function openCollection(context: Context, id: string) {
  const { db, scope } = context
  const found = await collections.find(db, scope.district, id)
  const parts = found ? await visibleParts(context, [id]) : []
  if (!found || (scope.units !== 'all' && parts.length === 0))
    throw new Refusal('not-found', '没有这次收集，或它没有发给本单位')
  const collection: Collection = found
  return { collection, started: { at: found.startedAt, person: found.person }, parts }
}

/** Parts of some collections inside the scope; a town's part is for the unit that bears the town's name. */
export async function visibleParts({ db, scope }: Context, ids: readonly string[]) {
  const parts = await collections.partsOf(db, scope.district, ids)
  if (scope.units === 'all') return parts
  const own = (await units.list(db, scope)).filter((it) => scope.units.includes(it.slug))
  return parts.filter(({ holder, name }) => own.some((unit) => unit.slug === holder || unit.name === name))
}

/** Every return of some parts, by part, oldest first, with the sending back that stands. */
export async function returnsByPart({ db, scope }: Context, parts: readonly { id: string }[]) {
  const all = await collections.returnsOf(
    db,
    scope.district,
    parts.map((it) => it.id),
  )
  const sendBacks = await collectionRulings.sendBacksOf(
    db,
    scope.district,
    all.map((it) => it.id),
  )
  const sentBack = new Map(sendBacks.map((it) => [it.return, it]))
  const told = all.map((it) => ({ ...it, sentBack: sentBack.get(it.id) ?? null }))
  return groupBy(told, (it) => it.part)
}
