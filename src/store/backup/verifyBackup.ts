import type { BackupHeader, TableSeal } from './backupFormat.ts'
import { readBackup } from './readBackup.ts'

/** What a sound backup says of itself. `schema` is the number of its last migration. */
export type BackupManifest = Pick<BackupHeader, 'madeAt' | 'migrations'> & { schema: number; tables: TableSeal[] }

/** Reads a backup to its end without a database. Throws a Refusal unless every count and hash holds. */
export async function verifyBackup(path: string): Promise<BackupManifest> {
  const manifest: BackupManifest = { madeAt: '', migrations: [], schema: 0, tables: [] }
  for await (const line of readBackup(path)) {
    if ('backup' in line)
      Object.assign(manifest, { madeAt: line.madeAt, migrations: line.migrations, schema: line.migrations.length })
    if ('manifest' in line) manifest.tables = line.manifest
  }
  return manifest
}
