// Opens everything a process works with: the books, the policy texts, the keys, the clock.
import { openKey } from '#store/database/openKey.ts'
import { openStore, type OpenStoreOptions, type Store } from '#store/database/openStore.ts'
import { sealWaiting } from '#store/access/journalChain.ts'
import { readTexts } from '#texts/texts.ts'
import * as operations from '../operations.ts'
import type { Clock, System } from './context.ts'
import type { Operation } from './operation.ts'
import { together } from './together.ts'
import { version } from './version.ts'

export type SystemOptions = OpenStoreOptions & { policyDir: string; clock: Clock; banner?: string | undefined }

/** Opens the system on a migrated or empty database; jobs are done at once until a server starts its queue. */
export async function openSystem({ policyDir, clock, banner, ...options }: SystemOptions): Promise<System> {
  const texts = readTexts(policyDir)
  const store = await openStore(options)
  const { dataDir } = options
  return systemOf({ store, texts, clock, banner, dataDir, journalKey: openKey(dataDir, 'journal') })
}

/** The system without its books, for calculations on the command line: no data folder is made, no database started. */
export function openTexts({ policyDir, clock, banner, dataDir }: SystemOptions): System {
  return systemOf({ store: noStore, texts: readTexts(policyDir), clock, banner, dataDir, journalKey: new Uint8Array() })
}

/** The system made of its opened parts. */
export function systemOf(parts: Omit<System, 'version' | 'catalogue' | 'titles' | 'queue' | 'seal'>): System {
  const { store, journalKey } = parts
  return {
    ...parts,
    version,
    catalogue,
    titles,
    queue: null,
    seal: together((district) => sealWaiting(store.db, district, journalKey)),
  }
}

const noStore: Store = new Proxy({} as Store, {
  get() {
    throw new Error('a calculation has no books')
  },
})

const catalogue: System['catalogue'] = new Map(
  Object.entries(operations as unknown as Record<string, Operation>).map(([name, it]) => [name, it.permission]),
)

const titles: System['titles'] = new Map(
  Object.entries(operations as unknown as Record<string, Operation>).map(([name, it]) => [name, it.title]),
)
