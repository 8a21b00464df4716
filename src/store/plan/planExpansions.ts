import type { Expansion } from '#domain/plan/expansion.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** Whom the placeholders of a plan mean, as it stands: what was taken back is gone from the list; oldest first. */
export async function listFor(db: Kysely<Tables>, district: string, plan: string): Promise<Expansion[]> {
  return db
    .selectFrom('planExpansion')
    .select(['id', 'placeholder', 'anchor', 'holder', 'name', 'validFrom', 'validTo', 'reason', 'person', 'knownFrom'])
    .where('districtCode', '=', district)
    .where('plan', '=', plan)
    .where(
      'id',
      'not in',
      db.selectFrom('withdrawal').select('withdrawal.entry').where('withdrawal.districtCode', '=', district),
    )
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function record(db: Kysely<Tables>, expansions: Insertable<Tables['planExpansion']>[]): Promise<void> {
  await db.insertInto('planExpansion').values(expansions).execute()
}
