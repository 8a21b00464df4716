import type { Scope } from '#domain/access/scope.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** All units the district ever had, in the order of the plan's annexes, those that ended included. */
export function list(db: Kysely<Tables>, { district }: Scope) {
  return db
    .selectFrom('unit')
    .selectAll()
    .where('districtCode', '=', district)
    .orderBy('position')
    .orderBy('slug')
    .execute()
}

export async function record(db: Kysely<Tables>, unit: Insertable<Tables['unit']>): Promise<void> {
  await db
    .insertInto('unit')
    .values(unit)
    .onConflict((it) =>
      it.columns(['districtCode', 'slug']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        validTo: row.ref('excluded.validTo'),
        successor: row.ref('excluded.successor'),
      })),
    )
    .execute()
}
