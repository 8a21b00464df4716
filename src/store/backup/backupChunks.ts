import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { BackupHeader, BackupLine, KeyLine, TableSeal } from './backupFormat.ts'
import { type BackupTable, backupTables } from './backupTables.ts'
import { readTable } from './readTable.ts'
import { tableSealer } from './tableSealer.ts'

export type BackupProgress = (done: number, total: number, table: string) => Promise<void>

export type BackupSource = { session: PoolClient; keys: KeyLine[]; progress?: BackupProgress | undefined }

/** The text of a backup, piece by piece, as one snapshot sees the database. */
export async function* backupChunks({ session, keys, progress }: BackupSource): AsyncGenerator<string> {
  const whole = createHash('sha256')
  const seals: TableSeal[] = []
  const pass = (chunk: string) => {
    whole.update(chunk)
    return chunk
  }
  yield pass(text(await header(session)))
  for (const key of keys) yield pass(text(key))
  const tables = await backupTables(session)
  for (const [index, table] of tables.entries()) {
    await progress?.(index, tables.length, table.table)
    for await (const chunk of tableChunks(session, { table, seals })) yield pass(chunk)
  }
  yield text({ manifest: seals, sha256: whole.digest('hex') })
}

type Sealing = { table: BackupTable; seals: TableSeal[] }

async function* tableChunks(session: PoolClient, { table, seals }: Sealing): AsyncGenerator<string> {
  yield text({ table: table.table, columns: table.columns })
  const sealer = tableSealer(table.table)
  for await (const lines of readTable(session, table)) {
    for (const line of lines) sealer.add(line)
    yield lines.join('')
  }
  const seal = sealer.seal()
  seals.push(seal)
  yield text({ seal })
}

async function header(session: PoolClient): Promise<BackupHeader> {
  const { rows } = await session.query<BackupHeader['migrations'][number]>(
    'select number, name, sha256 from migration order by number',
  )
  return { backup: 'beizeng', format: 1, madeAt: new Date().toISOString(), migrations: rows }
}

function text(line: BackupLine): string {
  return `${JSON.stringify(line)}\n`
}
