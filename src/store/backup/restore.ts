import type { PoolClient } from 'pg'
import { Refusal } from '#domain/access/refusal.ts'
import { refreshStatistics } from '#store/database/refreshStatistics.ts'
import { migrate } from '#store/database/migrate.ts'
import { migrationFiles } from '#store/database/migrationFiles.ts'
import type { Store } from '#store/database/openStore.ts'
import type { KeyLine, TableSeal } from './backupFormat.ts'
import { type BackupTable, backupTables } from './backupTables.ts'
import { canonicalText } from './canonicalText.ts'
import { deferForeignKeys } from './deferForeignKeys.ts'
import { loadTables } from './loadTables.ts'
import { readTable } from './readTable.ts'
import { tableSealer } from './tableSealer.ts'
import { type BackupManifest, verifyBackup } from './verifyBackup.ts'
import { writeKeyFile } from './writeKeyFile.ts'

/** `from` is the backup, `keys` the folder that receives its key files. */
export type RestoreOptions = { from: string; keys?: string }

type Target = Pick<Store, 'pool'>

/**
 * Fills an empty database from a backup, in one transaction, and compares the count and hash of every table as they are read back
 * from it; then brings it up to this code's schema. Throws a Refusal for a damaged or newer backup and for a target that holds
 * anything; then nothing is changed.
 */
export async function restore(store: Target, { from, keys }: RestoreOptions): Promise<BackupManifest> {
  const manifest = await verifyBackup(from)
  await prepareSchema(store, manifest)
  const session = await store.pool.connect()
  try {
    await session.query('begin')
    await session.query(canonicalText)
    const tables = await backupTables(session)
    for (const { table } of tables) await refuseFilled(session, table)
    const checkReferences = await deferForeignKeys(session)
    const keyLines = await loadTables(session, { from, tables })
    await checkReferences()
    await compare(session, { tables, manifest })
    if (keys !== undefined) putKeys(keys, keyLines)
    await session.query('commit')
  } catch (error) {
    await session.query('rollback')
    throw error
  } finally {
    session.release()
  }
  await refreshStatistics(store)
  await migrate(store)
  return manifest
}

/** A backup goes into the schema it was made with; what came later is applied to the rows as in any upgrade. */
async function prepareSchema(store: Target, { schema, migrations }: BackupManifest): Promise<void> {
  const known = migrationFiles()
  if (schema > known.length)
    throw new Refusal(
      'conflict',
      `备份的数据库结构是第 ${schema} 版，本程序只认识到第 ${known.length} 版。请换用新版程序再恢复。`,
    )
  const strange = migrations.find(({ number, sha256 }) => known[number - 1]?.sha256 !== sha256)
  if (strange)
    throw new Refusal('conflict', `备份的数据库结构（${strange.name}）与本程序的不同。请用做备份的那一版程序恢复。`)
  const present = await schemaOf(store)
  if (present > schema)
    throw new Refusal(
      'conflict',
      `目标数据库的结构已是第 ${present} 版，备份是第 ${schema} 版。请恢复到一个空的数据目录。`,
    )
  await migrate(store, { migrations: known.slice(0, schema) })
}

async function schemaOf({ pool }: Target): Promise<number> {
  const { rows } = await pool.query<{ migrated: boolean }>(`select to_regclass('migration') is not null as migrated`)
  if (!rows[0]?.migrated) return 0
  return (await pool.query('select from migration')).rowCount ?? 0
}

async function refuseFilled(session: PoolClient, table: string): Promise<void> {
  const { rowCount } = await session.query(`select from ${table} limit 1`)
  if (rowCount)
    throw new Refusal(
      'conflict',
      `目标数据库不是空的（表 ${table} 里已有数据），恢复会把两份数据混在一起。请恢复到一个空的数据目录。`,
    )
}

type Comparison = { tables: BackupTable[]; manifest: BackupManifest }

async function compare(session: PoolClient, { tables, manifest }: Comparison): Promise<void> {
  for (const [index, table] of tables.entries()) {
    const expected = manifest.tables[index]
    const found = await sealOf(session, table)
    if (found.table !== expected?.table || found.rows !== expected.rows || found.sha256 !== expected.sha256)
      throw new Refusal(
        'conflict',
        `恢复后表 ${table.table} 的内容与备份不一致，已全部撤回。请保留该备份并联系开发者。`,
      )
  }
}

async function sealOf(session: PoolClient, table: BackupTable): Promise<TableSeal> {
  const sealer = tableSealer(table.table)
  for await (const lines of readTable(session, table)) for (const line of lines) sealer.add(line)
  return sealer.seal()
}

function putKeys(folder: string, lines: KeyLine[]): void {
  for (const line of lines) writeKeyFile(folder, line)
}
