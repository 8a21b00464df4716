// What people judged, as a dated book: a later row stands before an earlier one, and a mistaken one is taken back.
import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import { withdrawnFrom } from '#store/registry/withdrawals.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** Every judgement on some enterprises, taken-back ones included. */
export async function of(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  if (enterprises.length === 0) return []
  return db
    .selectFrom('judgement')
    .selectAll()
    .select(withdrawnFrom(district, 'judgement.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function find(db: Kysely<Tables>, district: string, id: string) {
  return db
    .selectFrom('judgement')
    .selectAll()
    .select(withdrawnFrom(district, 'judgement.id'))
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function record(db: Kysely<Tables>, judgements: Insertable<Tables['judgement']>[]): Promise<void> {
  await insertAll(db, 'judgement', judgements)
}
