import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from '#store/tables.ts'
import { connect, type Connection } from './connect.ts'
import { reachServer } from './reachServer.ts'
import { supervise } from './supervise.ts'

/** The open database. `connection` is plain data that lets another process open its own sessions. */
export type Store = {
  db: Kysely<Tables>
  pool: Pool
  connection: Connection
  /** PostgreSQL is our own, in the data folder. */
  embedded: boolean
  /** Another process supervises it. */
  attached: boolean
  close(): Promise<void>
}

export type OpenStoreOptions = {
  dataDir: string
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl?: string | undefined
  /** What to do when a living process already supervises the data folder: a command attaches, a server refuses (default). */
  whenRunning?: 'attach' | 'refuse'
  /** Milliseconds after which a statement is given up, for whoever answers people; none where nothing is said. */
  longest?: number
  /** What the operator should hear, as a sentence. */
  onNotice?: (sentence: string) => void
}

/**
 * Opens the books: on the server at `databaseUrl`, else on the embedded PostgreSQL in the data folder.
 * Throws a Refusal with a sentence when the server cannot be used or the folder is in use.
 */
export async function openStore({
  databaseUrl,
  longest,
  whenRunning = 'refuse',
  ...rest
}: OpenStoreOptions): Promise<Store> {
  if (databaseUrl) {
    const connection = await reachServer(databaseUrl)
    const { db, pool } = connect(connection, { longest })
    return { db, pool, connection, embedded: false, attached: false, close: () => pool.end() }
  }
  const { connection, attached, close } = await supervise({ ...rest, whenRunning })
  const { db, pool } = connect(connection, { longest })
  return { db, pool, connection, embedded: true, attached, close: () => pool.end().finally(close) }
}
