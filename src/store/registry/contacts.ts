import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

/** Every contact some enterprises ever had, oldest first, taken-back rows included; unmasked. */
export function contactsOf(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  return db
    .selectFrom('contact')
    .select(['id', 'enterprise', 'name', 'phone', 'knownFrom', 'batch'])
    .select(withdrawnFrom(district, 'contact.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function record(db: Kysely<Tables>, contacts: Insertable<Tables['contact']>[]): Promise<void> {
  await insertAll(db, 'contact', contacts)
}
