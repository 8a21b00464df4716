// Tests run on the real database. `db` is rolled back after each test; `ownStore` is a database of the test's own, for what must commit.
import { test as base, inject } from 'vitest'
import type { Kysely } from 'kysely'
import { connect } from '#store/database/connect.ts'
import type { Store } from '#store/database/openStore.ts'
import type { Tables } from '#store/tables.ts'
import { cloneDatabase } from './cloneDatabase.ts'
import { onDatabase } from './onDatabase.ts'
import { onServer } from './onServer.ts'
import type { TestServer } from './setup.ts'

export { expect } from 'vitest'

type Fixtures = { server: TestServer; workerDb: Kysely<Tables>; db: Kysely<Tables>; ownStore: Store }

export const test = base.extend<Fixtures>({
  server: [inject('testServer'), { scope: 'file' }],
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
  ownStore: async ({ server: { connection: origin, prefix, template } }, use) => {
    const name = `${prefix}_own_${process.env['VITEST_POOL_ID']}_${++made}_${process.pid}`
    await cloneDatabase(origin, { name, of: template })
    const connection = onDatabase(origin, name)
    const { db, pool } = connect(connection)
    const close = async () => void (pool.ended || (await pool.end()))
    await use({ db, pool, connection, embedded: false, attached: true, close })
    await close()
    await onServer(origin, (client) => client.query(`drop database "${name}" with (force)`))
  },
})

let made = 0
