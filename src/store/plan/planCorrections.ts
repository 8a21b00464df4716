import type { Correction, EnteredCorrection } from '#domain/plan/correction.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** The corrections of a plan that stand, oldest first: a correction that was taken back is gone from the list. */
export async function listFor(db: Kysely<Tables>, district: string, plan: string): Promise<EnteredCorrection[]> {
  const rows = await db
    .selectFrom('planCorrection')
    .select(['id', 'kind', 'anchor', 'change', 'person', 'knownFrom'])
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
  return rows as unknown as EnteredCorrection[]
}

export async function record(
  db: Kysely<Tables>,
  { change, ...correction }: Omit<Insertable<Tables['planCorrection']>, 'kind' | 'anchor' | 'change'> & Correction,
): Promise<void> {
  await db
    .insertInto('planCorrection')
    .values({ ...correction, change: JSON.stringify(change) })
    .execute()
}
