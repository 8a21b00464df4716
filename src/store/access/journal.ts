// The journal: a row is written in the transaction of its act, and sealed into the chain right after (journalChain.ts).
import { newId } from '#store/database/newId.ts'
import type { Tables } from '#store/tables.ts'
import type { Kysely, Selectable, Transaction } from 'kysely'

export type JournalRow = Selectable<Tables['journal']>

/** Writes a row beside what it tells of: the act is not committed without it, nor it without the act. */
export async function append(
  transaction: Transaction<Tables>,
  { input, ...row }: Omit<JournalRow, 'id' | 'seq' | 'mac'>,
): Promise<void> {
  await transaction
    .insertInto('journal')
    .values({ ...row, id: newId(), seq: null, mac: null, input: JSON.stringify(input) })
    .execute()
}

/** Sealed rows of a district, newest first, `size` at a time, before `before` when given. */
export async function page(
  db: Kysely<Tables>,
  district: string,
  { size, before }: { size: number; before?: number | undefined },
): Promise<SealedRow[]> {
  let query = db
    .selectFrom('journal')
    .selectAll()
    .where('districtCode', '=', district)
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(size)
  if (before) query = query.where('seq', '<', before)
  return (await query.execute()).filter(isSealed)
}

export type SealedRow = JournalRow & { seq: number; mac: string }

export function isSealed(row: JournalRow): row is SealedRow {
  return row.seq !== null && row.mac !== null
}
