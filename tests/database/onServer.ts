import { Client } from 'pg'
import type { Connection } from '#store/database/connect.ts'

/** Runs statements that belong to no database of the tests, such as `create database`. */
export async function onServer<T>(connection: Connection, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
