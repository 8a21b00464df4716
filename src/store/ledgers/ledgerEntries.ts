// Ledgers as of a moment: of each entry the last version known by then that was not taken back.
import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import { latestNames, takenBack, type Book } from '#store/registry/latest.ts'
import { withdrawnFrom } from '#store/registry/withdrawals.ts'
import type { Tables } from '#store/tables.ts'
import { sql, type Insertable, type Kysely } from 'kysely'
import { conditions, order, type EntryQuestion } from './entryConditions.ts'

/** The entries of a ledger that hold, of some enterprises where they are given; all ledgers where none is. */
export function holding(
  db: Kysely<Tables>,
  { district, knownBy }: Book,
  { ledger, among }: { ledger?: string; among?: readonly string[] | undefined } = {},
) {
  let query = db
    .selectFrom('ledgerEntry')
    .distinctOn('ledgerEntry.entry')
    .select(['id', 'ledger', 'entry', 'enterprise', 'values', 'happenedOn', 'knownFrom', 'person', 'reason'])
    .where('ledgerEntry.districtCode', '=', district)
    .where('ledgerEntry.knownFrom', '<=', knownBy)
    .where('ledgerEntry.id', 'not in', takenBack(db, { district, knownBy }))
  if (ledger !== undefined) query = query.where('ledgerEntry.ledger', '=', ledger)
  if (among !== undefined) query = query.where('ledgerEntry.enterprise', '=', oneOfIds(among))
  return query.orderBy('ledgerEntry.entry').orderBy('ledgerEntry.knownFrom', 'desc').orderBy('ledgerEntry.id', 'desc')
}

/** A stretch of a ledger as asked, each entry with the present name and code of its enterprise, and how many there are. */
export async function page(db: Kysely<Tables>, question: EntryQuestion & { size: number; offset: number }) {
  const { size, offset, district } = question
  const names = latestNames(db, question).as('latestName')
  let query = db
    .selectFrom(holding(db, question, question).as('held'))
    .leftJoin(names, (join) => join.onRef('latestName.enterprise', '=', 'held.enterprise'))
    .leftJoin('enterpriseCode', (join) =>
      join.onRef('enterpriseCode.enterprise', '=', 'held.enterprise').on('enterpriseCode.districtCode', '=', district),
    )
  for (const condition of conditions(question)) query = query.where(condition)
  const { total } = await query.select((it) => it.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .select(['held.id', 'held.entry', 'held.enterprise', 'held.values', 'held.happenedOn', 'held.knownFrom'])
    .select(['latestName.name', 'enterpriseCode.creditCode'])
    .orderBy(order(question), (it) =>
      question.sort?.direction === 'desc' ? it.desc().nullsLast() : it.asc().nullsLast(),
    )
    .orderBy('held.entry')
    .limit(size)
    .offset(offset)
    .execute()
  return { rows, total }
}

/** Every version of an entry, oldest first, taken-back ones included. */
export function versions(db: Kysely<Tables>, district: string, entry: string) {
  return db
    .selectFrom('ledgerEntry')
    .selectAll()
    .select(withdrawnFrom(district, 'ledgerEntry.id'))
    .where('districtCode', '=', district)
    .where('entry', '=', entry)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

/** How many entries hold, ledger by ledger. */
export async function counts(db: Kysely<Tables>, book: Book, among?: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(holding(db, book, { among }).as('held'))
    .select(['held.ledger', sql<number>`count(*)::int`.as('entries')])
    .groupBy('held.ledger')
    .execute()
  return new Map(rows.map((it) => [it.ledger, it.entries]))
}

export async function record(db: Kysely<Tables>, entries: Insertable<Tables['ledgerEntry']>[]): Promise<void> {
  await insertAll(db, 'ledgerEntry', entries)
}
