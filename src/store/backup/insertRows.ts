import type { PoolClient } from 'pg'
import type { Row } from './backupFormat.ts'
import type { BackupTable } from './backupTables.ts'

/** Inserts rows of texts, each cast to its column's type, in one statement: one array per column. */
export async function insertRows(
  session: PoolClient,
  { table, columns, types }: BackupTable,
  rows: Row[],
): Promise<void> {
  const names = columns.map((_, index) => `c${index}`)
  const values = types.map((type, index) => `c${index}::${type}`)
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`)
  await session.query(
    `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from unnest(${arrays.join(', ')}) as r (${names.join(', ')})`,
    columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  )
}
