import { backup } from '#store/backup/backup.ts'
import { migrate } from '#store/database/migrate.ts'
import { keysFolder } from '#store/database/openKey.ts'
import { completePinyin } from '#store/registry/completePinyin.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { System } from './context.ts'

/** Migrates the database to this code's schema; one that already holds something is first backed up and read back. Completes what is derived. */
export async function bringUpToDate({ store, dataDir, clock }: System): Promise<void> {
  await migrate(store, {
    async beforeUpgrade() {
      const folder = join(dataDir, 'backups')
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const to = join(folder, `before-upgrade-${clock.now().replace(/[:.]/g, '')}.backup`)
      await backup(store, { to, keys: keysFolder(dataDir) })
    },
  })
  await completePinyin(store.db)
}
