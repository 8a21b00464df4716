import type { Store } from '#store/database/openStore.ts'
import { cloneDatabase } from './cloneDatabase.ts'
import { onDatabase } from './onDatabase.ts'
import { onServer } from './onServer.ts'
import type { TestServer } from './setup.ts'
import { storeOn } from './storeOn.ts'

/** A migrated database that `fill` has written into: made by the worker that asks first, for the whole run. Answers its name. */
export async function prepareOnce(
  { connection, prefix, template }: TestServer,
  fill: (store: Store) => Promise<void>,
): Promise<string> {
  const name = `${prefix}_${fill.name}`
  await onServer(connection, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]) // until this session ends
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const aside = `${name}_aside`
    await cloneDatabase(connection, { name: aside, of: template })
    const store = storeOn(onDatabase(connection, aside))
    await fill(store).finally(store.close)
    await client.query(`alter database "${aside}" rename to "${name}"`)
  })
  return name
}
