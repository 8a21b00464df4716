// 拆表汇总: rulings on rows that units added, and returns that were sent back.
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'

export async function record(db: Kysely<Tables>, ruling: Insertable<Tables['collectionRuling']>): Promise<void> {
  await db.insertInto('collectionRuling').values(ruling).execute()
}

/** Rulings in some parts, oldest first; an acceptance whose batch was undone is none. */
export function ofParts(db: Kysely<Tables>, district: string, parts: readonly string[]) {
  return db
    .selectFrom('collectionRuling as ruling')
    .leftJoin('batch', (join) =>
      join.onRef('batch.districtCode', '=', 'ruling.districtCode').onRef('batch.id', '=', 'ruling.batch'),
    )
    .selectAll('ruling')
    .where('ruling.districtCode', '=', district)
    .where('ruling.part', '=', oneOfIds(parts))
    .where('batch.undoneAt', 'is', null)
    .orderBy('ruling.knownFrom')
    .orderBy('ruling.id')
    .execute()
}

export async function sendBack(db: Kysely<Tables>, sent: Insertable<Tables['collectionSendBack']>): Promise<void> {
  await db.insertInto('collectionSendBack').values(sent).execute()
}

/** Sendings back of some returns that were not withdrawn. */
export function sendBacksOf(db: Kysely<Tables>, district: string, returns: readonly string[]) {
  return db
    .selectFrom('collectionSendBack')
    .selectAll()
    .where('districtCode', '=', district)
    .where('return', '=', oneOfIds(returns))
    .where('withdrawnFrom', 'is', null)
    .orderBy('knownFrom')
    .execute()
}

export async function withdrawSendBack(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  by: { withdrawnFrom: Moment; withdrawnBy: string },
): Promise<void> {
  await db.updateTable('collectionSendBack').set(by).where('districtCode', '=', district).where('id', '=', id).execute()
}
