import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'

export async function record(db: Kysely<Tables>, link: Insertable<Tables['oneTimeLink']>): Promise<void> {
  await db.insertInto('oneTimeLink').values(link).execute()
}

/** Uses a link up; answers it only the first time, and only before it runs out. */
export function use(db: Kysely<Tables>, { district, tokenHash }: { district: string; tokenHash: string }, now: Moment) {
  return db
    .updateTable('oneTimeLink')
    .set({ usedAt: now })
    .where('districtCode', '=', district)
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning(['purpose', 'account'])
    .executeTakeFirst()
}
