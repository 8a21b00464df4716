import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Kysely } from 'kysely'

/** Each enterprise's latest name known by a moment and not taken back by then. */
export function latestNames(db: Kysely<Tables>, district: string, knownBy: Moment) {
  return db
    .selectFrom('enterpriseName')
    .distinctOn('enterpriseName.enterprise')
    .select(['enterpriseName.enterprise', 'enterpriseName.name'])
    .where('enterpriseName.districtCode', '=', district)
    .where('enterpriseName.knownFrom', '<=', knownBy)
    .where('enterpriseName.id', 'not in', takenBack(db, { district, knownBy }))
    .orderBy('enterpriseName.enterprise')
    .orderBy('enterpriseName.knownFrom', 'desc')
    .orderBy('enterpriseName.id', 'desc')
}

/** Each enterprise's latest place known by a moment and not taken back by then. */
export function latestPlaces(db: Kysely<Tables>, district: string, knownBy: Moment) {
  return db
    .selectFrom('enterprisePlace')
    .distinctOn('enterprisePlace.enterprise')
    .select(['enterprisePlace.enterprise', 'enterprisePlace.town', 'enterprisePlace.park'])
    .where('enterprisePlace.districtCode', '=', district)
    .where('enterprisePlace.knownFrom', '<=', knownBy)
    .where('enterprisePlace.id', 'not in', takenBack(db, { district, knownBy }))
    .orderBy('enterprisePlace.enterprise')
    .orderBy('enterprisePlace.knownFrom', 'desc')
    .orderBy('enterprisePlace.id', 'desc')
}

/** Withdrawals in force at a moment; the caller says of which entry. */
export function takenBack(db: Kysely<Tables>, { district, knownBy }: { district: string; knownBy: Moment }) {
  return db
    .selectFrom('withdrawal')
    .select('withdrawal.entry')
    .where('withdrawal.districtCode', '=', district)
    .where('withdrawal.knownFrom', '<=', knownBy)
}
