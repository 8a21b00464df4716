import type { PoolClient } from 'pg'
import type { KeyLine, Row } from './backupFormat.ts'
import type { BackupTable } from './backupTables.ts'
import { insertRows } from './insertRows.ts'
import { readBackup } from './readBackup.ts'

const batch = { rows: 500, characters: 4_000_000 }

/** Puts the rows of a backup into the tables, in batches that fit in memory. Returns its keys. */
export async function loadTables(
  session: PoolClient,
  source: { from: string; tables: BackupTable[] },
): Promise<KeyLine[]> {
  const keys: KeyLine[] = []
  let into: BackupTable | undefined
  let [rows, characters] = [[] as Row[], 0]
  const flush = async () => {
    if (into && rows.length > 0) await insertRows(session, into, rows)
    ;[rows, characters] = [[], 0]
  }
  for await (const line of readBackup(source.from)) {
    if ('key' in line) keys.push(line)
    if ('table' in line) into = source.tables.find(({ table }) => table === line.table)
    if ('seal' in line) await flush()
    if (!Array.isArray(line)) continue
    rows.push(line)
    characters += lengthOf(line)
    if (rows.length >= batch.rows || characters >= batch.characters) await flush()
  }
  return keys
}

function lengthOf(row: Row): number {
  return row.reduce((sum, value) => sum + (value?.length ?? 0), 0)
}
