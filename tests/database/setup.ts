// One PostgreSQL for the whole run, with one migrated database from which every other is cloned.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect, type Connection } from '#store/database/connect.ts'
import { migrate } from '#store/database/migrate.ts'
import { supervise } from '#store/database/supervise.ts'
import { cloneDatabase } from './cloneDatabase.ts'
import { onDatabase } from './onDatabase.ts'
import { onServer } from './onServer.ts'

export type TestServer = { connection: Connection; prefix: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** Vitest's global setup: `TEST_DATABASE_URL` names a server to use, else an embedded one lives as long as the run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await server(process.env['TEST_DATABASE_URL'])
  const prefix = `beizeng_test_${process.pid}`
  const template = `${prefix}_template`
  await cloneDatabase(connection, { name: template, of: 'template0' })
  const { pool } = connect(onDatabase(connection, template), { max: 2 })
  await migrate({ pool }).finally(() => pool.end())
  provide('testServer', { connection, prefix, template })
  return async () => {
    await dropAll(connection, prefix)
    await stop()
  }
}

type Server = { connection: Connection; stop: () => Promise<void> }

async function server(url: string | undefined): Promise<Server> {
  if (url !== undefined && url !== '') return { connection: { connectionString: url }, stop: async () => undefined }
  const dataDir = mkdtempSync(join(tmpdir(), 'beizeng-test-'))
  // What a test run writes need not survive a power cut.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const { connection, socketFolder, close } = await supervise({ dataDir, whenRunning: 'refuse', settings })
  const stop = async () => {
    await close()
    for (const folder of [dataDir, socketFolder]) rmSync(folder, { recursive: true, force: true })
  }
  return { connection, stop }
}

async function dropAll(connection: Connection, prefix: string): Promise<void> {
  await onServer(connection, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [`${prefix}_`],
    )
    for (const { name } of rows) await client.query(`drop database "${name}" with (force)`)
  })
}
