import { connect, type Connection } from '#store/database/connect.ts'
import type { Store } from '#store/database/openStore.ts'

/** A database of a server that somebody else supervises. */
export function storeOn(connection: Connection): Store {
  const { db, pool } = connect(connection)
  const close = async () => void (pool.ended || (await pool.end()))
  return { db, pool, connection, embedded: false, attached: true, close }
}
