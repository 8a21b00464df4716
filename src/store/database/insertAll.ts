import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** Inserts any number of rows, a thousand to a statement: PostgreSQL takes at most 65,535 parameters. */
export async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .execute()
}

const ROWS_A_STATEMENT = 1000
