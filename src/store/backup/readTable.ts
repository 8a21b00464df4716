import type { PoolClient } from 'pg'
import type { BackupTable } from './backupTables.ts'
import type { Row } from './backupFormat.ts'

const batch = 200

/**
 * The rows of a table as lines of JSON, a batch at a time, in the same order on every server: by the text of the primary key,
 * in the order of its bytes. Needs a transaction.
 */
export async function* readTable(
  session: PoolClient,
  { table, columns, types, key }: BackupTable,
): AsyncGenerator<string[]> {
  const order = (key.length > 0 ? key : columns).map((name) => `${name}::text collate "C"`).join(', ')
  const texts = columns.map((name) => `${name}::text`).join(', ')
  // One file of evidence may fill the memory that hundreds of ordinary rows need.
  const size = types.includes('bytea') ? 1 : batch
  await session.query(`declare rows_of_table no scroll cursor for select ${texts} from ${table} order by ${order}`)
  for (;;) {
    const { rows } = await session.query<Row>({ text: `fetch ${size} from rows_of_table`, rowMode: 'array' })
    if (rows.length === 0) break
    yield rows.map((row) => `${JSON.stringify(row)}\n`)
  }
  await session.query('close rows_of_table')
}
