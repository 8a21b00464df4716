import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import { takenBack, type Book } from '#store/registry/latest.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** For which of these enterprises which ledgers were said to be complete, the earliest word first. */
export async function of(db: Kysely<Tables>, { district, knownBy }: Book, enterprises: readonly string[]) {
  if (enterprises.length === 0) return []
  return db
    .selectFrom('ledgerCompleteness')
    .select(['id', 'ledger', 'enterprise', 'onDay', 'person', 'reason', 'knownFrom'])
    .where('ledgerCompleteness.districtCode', '=', district)
    .where('ledgerCompleteness.enterprise', '=', oneOfIds(enterprises))
    .where('ledgerCompleteness.knownFrom', '<=', knownBy)
    .where('ledgerCompleteness.id', 'not in', takenBack(db, { district, knownBy }))
    .orderBy('onDay')
    .orderBy('id')
    .execute()
}

export async function state(db: Kysely<Tables>, words: Insertable<Tables['ledgerCompleteness']>[]): Promise<void> {
  await insertAll(db, 'ledgerCompleteness', words)
}
