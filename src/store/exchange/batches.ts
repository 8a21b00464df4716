import { insertAll } from '#store/database/insertAll.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'

export async function record(
  db: Kysely<Tables>,
  batch: Insertable<Tables['batch']>,
  problems: Insertable<Tables['rowProblem']>[],
): Promise<void> {
  await db.insertInto('batch').values(batch).execute()
  await insertAll(db, 'rowProblem', problems)
}

export function find(db: Kysely<Tables>, district: string, id: string) {
  return db.selectFrom('batch').selectAll().where('districtCode', '=', district).where('id', '=', id).executeTakeFirst()
}

/** Batches of a district, newest first. */
export async function page(db: Kysely<Tables>, district: string, { size, offset }: { size: number; offset: number }) {
  const all = db.selectFrom('batch').where('districtCode', '=', district)
  const rows = await all
    .selectAll()
    .orderBy('importedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size)
    .offset(offset)
    .execute()
  const { total } = await all.select((it) => it.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}

export function problemsOf(db: Kysely<Tables>, district: string, batch: string) {
  return db
    .selectFrom('rowProblem')
    .select(['sheet', 'row', 'column', 'pile', 'sentence', 'fix'])
    .where('districtCode', '=', district)
    .where('batch', '=', batch)
    .orderBy('position')
    .execute()
}

/** Adds to how many entries a batch wrote. */
export async function addWritten(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  more: number,
): Promise<void> {
  await db
    .updateTable('batch')
    .set((it) => ({ written: it('written', '+', more) }))
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .execute()
}

export async function noteUndone(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  by: { undoneAt: Moment; undoneBy: string },
): Promise<void> {
  await db.updateTable('batch').set(by).where('districtCode', '=', district).where('id', '=', id).execute()
}

const books = [
  'enterprise',
  'enterpriseName',
  'enterprisePlace',
  'registrationNumber',
  'fact',
  'titleEvent',
  'credit',
  'assignment',
  'columnMapping',
  'rowDecision',
  'snapshot',
  'absence',
  'contact',
  'ledgerEntry',
  'ledgerCompleteness',
] as const

/** Ids of everything a batch entered, book by book. */
export async function entriesOf(db: Kysely<Tables>, district: string, batch: string) {
  const found = new Map<(typeof books)[number], string[]>()
  for (const book of books) {
    const rows = await db
      .selectFrom(book)
      .select('id')
      .where('districtCode', '=', district)
      .where('batch', '=', batch)
      .execute()
    found.set(
      book,
      rows.map((row) => row.id),
    )
  }
  return found
}

/** Other batches, not undone, that entered title events of the enterprises this one brought in. */
export function dependentsOn(db: Kysely<Tables>, district: string, batch: string) {
  return db
    .selectFrom('enterprise')
    .innerJoin('titleEvent', (join) =>
      join
        .onRef('titleEvent.districtCode', '=', 'enterprise.districtCode')
        .onRef('titleEvent.enterprise', '=', 'enterprise.id'),
    )
    .innerJoin('batch', (join) =>
      join.onRef('batch.districtCode', '=', 'titleEvent.districtCode').onRef('batch.id', '=', 'titleEvent.batch'),
    )
    .select(['batch.id', 'batch.fileName'])
    .distinct()
    .where('enterprise.districtCode', '=', district)
    .where('enterprise.batch', '=', batch)
    .where('titleEvent.batch', '!=', batch)
    .where('batch.undoneAt', 'is', null)
    .execute()
}
