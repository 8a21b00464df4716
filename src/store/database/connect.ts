import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Tables } from '#store/tables.ts'
import { typeParsers } from './typeParsers.ts'

/** Where a database is; plain data, so that it can be handed to another process. */
export type Connection =
  | { host: string; port: number; user: string; database: string; password?: string }
  | { connectionString: string }

export type Connected = { db: Kysely<Tables>; pool: Pool }

export type PoolLimits = {
  /** Sessions at most. */
  max?: number
  /** Milliseconds after which a statement is given up; none where nothing is said. */
  longest?: number | undefined
}

/** A pool, and the query builder on it; `pool.end()` ends both. Connects when first used. */
export function connect(connection: Connection, { max = 20, longest = 0 }: PoolLimits = {}): Connected {
  const pool = new Pool({
    ...connection,
    max,
    types: typeParsers,
    options: `-c TimeZone=UTC -c DateStyle=ISO -c statement_timeout=${longest}`,
    connectionTimeoutMillis: 10_000,
  })
  // A session that ends while idle is replaced by the next query; whatever ended it shows there.
  pool.on('error', () => undefined)
  // One that ends amid a transaction fails its own query; unheard, the same error would end the whole process.
  pool.on('connect', (session) => session.on('error', () => undefined))
  // JSON keeps its own keys: what was stored comes back as it was.
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins }) }
}
