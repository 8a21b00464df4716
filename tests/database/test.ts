// Tests run on the real database. `db` is rolled back after each test; `ownStore` and `emptyStore` are databases of the test's
// own, for what must commit: one with the two districts in it, one with nothing but the schema. `sharedStore` is like `ownStore`,
// but of the file: for tests that see nothing written.
import { test as base, inject } from 'vitest'
import type { Kysely } from 'kysely'
import { connect } from '#store/database/connect.ts'
import type { Store } from '#store/database/openStore.ts'
import type { Tables } from '#store/tables.ts'
import { cloneDatabase } from './cloneDatabase.ts'
import { onDatabase } from './onDatabase.ts'
import { onServer } from './onServer.ts'
import { prepareOnce } from './prepareOnce.ts'
import type { TestServer } from './setup.ts'
import { storeOn } from './storeOn.ts'

export { expect } from 'vitest'

type Fixtures = {
  server: TestServer
  districtsTemplate: string
  workerDb: Kysely<Tables>
  db: Kysely<Tables>
  ownStore: Store
  sharedStore: Store
  emptyStore: Store
}

export const test = base.extend<Fixtures>({
  server: [inject('testServer'), { scope: 'file' }],
  districtsTemplate: [
    async ({ server }, use) => {
      // Named here, so that a test of the store alone does not load every operation.
      const { foundTwoDistricts } = await import('../access/twoDistricts.ts')
      await use(await prepareOnce(server, foundTwoDistricts))
    },
    { scope: 'file' },
  ],
  workerDb: [
    async ({ server: { connection, prefix, template } }, use) => {
      const name = `${prefix}_worker_${process.env['VITEST_POOL_ID']}`
      await cloneDatabase(connection, { name, of: template })
      const { db, pool } = connect(onDatabase(connection, name), { max: 4 })
      await use(db)
      await pool.end()
    },
    { scope: 'file' },
  ],
  db: async ({ workerDb }, use) => {
    const transaction = await workerDb.startTransaction().execute()
    await use(transaction)
    await transaction.rollback().execute()
  },
  ownStore: ({ server, districtsTemplate }, use) => withClone(server, districtsTemplate, use),
  sharedStore: [({ server, districtsTemplate }, use) => withClone(server, districtsTemplate, use), { scope: 'file' }],
  emptyStore: ({ server }, use) => withClone(server, server.template, use),
})

async function withClone(
  { connection: origin, prefix }: TestServer,
  template: string,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  const name = `${prefix}_own_${process.env['VITEST_POOL_ID']}_${++made}_${process.pid}`
  await cloneDatabase(origin, { name, of: template })
  const store = storeOn(onDatabase(origin, name))
  await use(store)
  await store.close()
  await onServer(origin, (client) => client.query(`drop database "${name}" with (force)`))
}

let made = 0
