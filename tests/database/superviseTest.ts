// Tests of a running product each have a data folder of their own, with a copy of the one cluster that was made for the run:
// making one takes longer than most of these tests. They leave neither process nor folder behind.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, test as base } from 'vitest'
import { findPostmaster } from '#store/database/findPostmaster.ts'
import { openStore, type Store } from '#store/database/openStore.ts'
import { socketFolder } from '#store/database/socketFolder.ts'
import { killGroup } from './killGroup.ts'

type Fixtures = { dataDir: string; open: (whenRunning: 'attach' | 'refuse', notices?: string[]) => Promise<Store> }

export const test = base.extend<Fixtures>({
  dataDir: async ({ task }, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), `beizeng-${task.type}-`))
    spawnSync('cp', ['-a', join(inject('stillDataDir'), 'postgres'), dataDir])
    await use(dataDir)
    const left = findPostmaster(join(dataDir, 'postgres'))
    if (left) killGroup(left.pid, 'SIGKILL')
    removeFolders(dataDir)
  },
  open: async ({ dataDir }, use) => {
    const opened: Store[] = []
    await use(async (whenRunning, notices = []) => {
      const store = await openStore({ dataDir, whenRunning, onNotice: (sentence) => notices.push(sentence) })
      opened.push(store)
      return store
    })
    for (const store of opened) if (!store.pool.ended) await store.close()
  },
})

function removeFolders(dataDir: string): void {
  for (const folder of [socketFolder(dataDir), dataDir]) rmSync(folder, { recursive: true, maxRetries: 20 })
}
