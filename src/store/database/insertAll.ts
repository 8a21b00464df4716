import type { Tables } from '#store/tables.ts'
import { sql, type Insertable, type Kysely } from 'kysely'

/**
 * Inserts any number of rows of one district. They travel as one JSON text a statement, which the database itself
 * turns into rows of the table: neither thousands of parameters to number, nor a list of column types to keep. The rows are
 * alike: a column that the first of them does not name keeps its default.
 */
export async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: Iterable<Insertable<Tables[T]>>,
): Promise<void> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row as unknown as Row)
    if (some.length < ROWS_A_STATEMENT) continue
    await insertSome(db, table, some)
    some = []
  }
  await insertSome(db, table, some)
}

const ROWS_A_STATEMENT = 4000

type Row = Readonly<Record<string, unknown>> & { districtCode: string }

async function insertSome(db: Kysely<Tables>, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const { districtCode } = first
  if (rows.some((row) => row.districtCode !== districtCode))
    throw new Error(`insertAll: the rows for ${table} are of several districts`)
  const columns = Object.keys(first).filter((it) => it !== 'districtCode' && first[it] !== undefined)
  const source = sql`json_populate_recordset(null::${sql.raw(underscored(table))}, ${textOf(rows, columns)})`
  // The names of columns are known from the rows themselves, which is more than the query builder's types can follow.
  const loose = db as unknown as Kysely<Record<string, Record<string, unknown>>>
  await loose
    .insertInto(table)
    .columns(['districtCode', ...columns])
    .expression(({ selectFrom, val }) =>
      selectFrom(source.as('row')).select([
        val(districtCode).as('districtCode'),
        ...columns.map((it) => sql.ref<unknown>(`row.${it}`).as(it)),
      ]),
    )
    .execute()
}

/** The rows as JSON with the columns' own names. */
function textOf(rows: readonly Row[], columns: readonly string[]): string {
  const named = columns.map((it) => [it, `${JSON.stringify(underscored(it))}:`] as const)
  return `[${rows.map((row) => `{${named.map(([it, name]) => name + JSON.stringify(row[it] ?? null)).join()}}`).join()}]`
}

function underscored(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
