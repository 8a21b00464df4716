// Of what was entered more than once, the row that holds: the latest known by a moment and not taken back by then.
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import { sql, type Expression, type Kysely } from 'kysely'

export type Book = { district: string; knownBy: Moment }

/** Each enterprise's latest name, of those in `among` where it is given. */
export function latestNames(db: Kysely<Tables>, { district, knownBy }: Book, among: Expression<string>[] = []) {
  let query = db
    .selectFrom('enterpriseName')
    .distinctOn('enterpriseName.enterprise')
    .select(['enterpriseName.enterprise', 'enterpriseName.name', 'enterpriseName.pinyin'])
    .where('enterpriseName.districtCode', '=', district)
    .where('enterpriseName.knownFrom', '<=', knownBy)
    .where('enterpriseName.id', 'not in', takenBack(db, { district, knownBy }))
  for (const some of among) query = query.where('enterpriseName.enterprise', '=', some)
  // Backwards in every column, so that the index on them is read from its end and only ties are sorted.
  return query
    .orderBy('enterpriseName.enterprise', 'desc')
    .orderBy('enterpriseName.knownFrom', 'desc')
    .orderBy('enterpriseName.id', 'desc')
}

/** Each enterprise's latest place, of those in `among` where it is given. */
export function latestPlaces(db: Kysely<Tables>, { district, knownBy }: Book, among: Expression<string>[] = []) {
  let query = db
    .selectFrom('enterprisePlace')
    .distinctOn('enterprisePlace.enterprise')
    .select(['enterprisePlace.enterprise', 'enterprisePlace.town', 'enterprisePlace.park'])
    .where('enterprisePlace.districtCode', '=', district)
    .where('enterprisePlace.knownFrom', '<=', knownBy)
    .where('enterprisePlace.id', 'not in', takenBack(db, { district, knownBy }))
  for (const some of among) query = query.where('enterprisePlace.enterprise', '=', some)
  return query
    .orderBy('enterprisePlace.enterprise', 'desc')
    .orderBy('enterprisePlace.knownFrom', 'desc')
    .orderBy('enterprisePlace.id', 'desc')
}

/** The latest value of a figure of the enterprise at hand, in the unit it was entered in; null where none is known. */
export function latestFact(db: Kysely<Tables>, { district, knownBy }: Book, fact: string) {
  return db
    .selectFrom('fact')
    .select('fact.value')
    .where('fact.districtCode', '=', district)
    .where('fact.enterprise', '=', sql.ref<string>('enterprise.id'))
    .where('fact.fact', '=', fact)
    .where('fact.knownFrom', '<=', knownBy)
    .where('fact.id', 'not in', takenBack(db, { district, knownBy }))
    .orderBy('fact.knownFrom', 'desc')
    .orderBy('fact.id', 'desc')
    .limit(1)
}

/** Withdrawals in force at a moment; the caller says of which entry. */
export function takenBack(db: Kysely<Tables>, { district, knownBy }: Book) {
  return db
    .selectFrom('withdrawal')
    .select('withdrawal.entry')
    .where('withdrawal.districtCode', '=', district)
    .where('withdrawal.knownFrom', '<=', knownBy)
}
