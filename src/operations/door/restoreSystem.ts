import { restore } from '#store/backup/restore.ts'
import { analyze } from '#store/database/analyze.ts'
import { keysFolder } from '#store/database/openKey.ts'
import { openStore, type OpenStoreOptions } from '#store/database/openStore.ts'

/**
 * Fills an empty data folder from a backup and compares every table's count and hash. It stands beside the operations,
 * since there is no district, no person and no journal yet to do it with. Throws a Refusal; then nothing is changed.
 */
export async function restoreSystem(options: OpenStoreOptions, from: string): Promise<string> {
  const store = await openStore(options)
  try {
    const { tables, madeAt } = await restore(store, { from, keys: keysFolder(options.dataDir) })
    await analyze(store)
    const rows = tables.reduce((sum, it) => sum + it.rows, 0)
    return [
      `已从 ${from}（${madeAt}）恢复 ${tables.length} 张表 ${rows} 行，逐表校验值一致：`,
      ...tables.map((it) => `  ${it.table}  ${it.rows}  ${it.sha256}`),
    ].join('\n')
  } finally {
    await store.close()
  }
}
