import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Day } from '#values/day.ts'
import { sql, type Insertable, type Kysely } from 'kysely'
import { takenBack, type Book } from './latest.ts'
import { withdrawnFrom } from './withdrawals.ts'

export type NewAssignment = Insertable<Tables['assignment']>

/** A moment of the books, and the day that is asked about. */
export type DayOfBook = Book & { on: Day }

/** Who looks after each enterprise on a day: what was entered last holds from its day on. Of those in `enterprises` where it is given; nobody's are left out. */
export async function on(db: Kysely<Tables>, book: DayOfBook, enterprises?: readonly string[]) {
  if (enterprises?.length === 0) return []
  let query = inForce(db, book).distinctOn('assignment.enterprise')
  if (enterprises) query = query.where('assignment.enterprise', '=', oneOfIds(enterprises))
  const rows = await lastFirst(query.orderBy('assignment.enterprise', 'desc'))
    .select(['assignment.enterprise', 'assignment.unit', 'assignment.officer', 'assignment.fromDay'])
    .execute()
  return rows.filter(({ unit }) => unit !== null)
}

/** The unit that looks after the enterprise at hand; null where none does. */
export function assignedUnit(db: Kysely<Tables>, book: DayOfBook) {
  return lastFirst(inForce(db, book))
    .select('assignment.unit')
    .where('assignment.enterprise', '=', sql.ref<string>('enterprise.id'))
    .limit(1)
}

/** Everything ever said of who looks after an enterprise, oldest first, taken-back rows included. */
export function historyOf(db: Kysely<Tables>, district: string, enterprise: string) {
  return db
    .selectFrom('assignment')
    .select(['id', 'unit', 'officer', 'fromDay', 'person', 'knownFrom', 'batch'])
    .select(withdrawnFrom(district, 'assignment.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', enterprise)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function record(db: Kysely<Tables>, rows: Iterable<NewAssignment>): Promise<void> {
  await insertAll(db, 'assignment', rows)
}

function inForce(db: Kysely<Tables>, { on: day, ...book }: DayOfBook) {
  return db
    .selectFrom('assignment')
    .where('assignment.districtCode', '=', book.district)
    .where('assignment.fromDay', '<=', day)
    .where('assignment.knownFrom', '<=', book.knownBy)
    .where('assignment.id', 'not in', takenBack(db, book))
}

function lastFirst<Query extends ReturnType<typeof inForce>>(query: Query): Query {
  return query.orderBy('assignment.knownFrom', 'desc').orderBy('assignment.id', 'desc') as Query
}
