import type { Connection } from '#store/database/connect.ts'
import { onServer } from './onServer.ts'

/** Makes the database `name` as a copy of `of`; one that is there already stays as it is. */
export async function cloneDatabase(connection: Connection, { name, of }: { name: string; of: string }): Promise<void> {
  await onServer(connection, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database "${name}" template "${of}"`)
  })
}
