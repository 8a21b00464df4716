import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'

/** The districts of this server. The one question asked across districts, so that a person can choose at the sign-in. */
export function list(db: Kysely<Tables>) {
  return db.selectFrom('district').select(['districtCode as code', 'name']).orderBy('districtCode').execute()
}

/** Founds a district with its units; does nothing when it is there already, so that a start can always call it. */
export async function found(
  db: Kysely<Tables>,
  district: { districtCode: string; name: string; createdAt: Moment },
  units: Insertable<Tables['unit']>[],
): Promise<void> {
  await db
    .insertInto('district')
    .values(district)
    .onConflict((it) => it.doNothing())
    .execute()
  if (units.length > 0)
    await db
      .insertInto('unit')
      .values(units)
      .onConflict((it) => it.doNothing())
      .execute()
}
