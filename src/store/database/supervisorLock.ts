// Who supervises a cluster is decided inside PostgreSQL: a session lock ends with the process that holds it and so never goes stale.
import { Client } from 'pg'
import type { Postmaster } from './findPostmaster.ts'

export type SupervisorLock =
  | { held: true; session: Client }
  /** The process that holds it. */
  | { held: false; by: number }

const key = 20_260_924

/** Takes the lock, or says who holds it; undefined while PostgreSQL is coming or going, or the lock is changing hands. */
export async function takeSupervisorLock(postmaster: Postmaster): Promise<SupervisorLock | undefined> {
  const session = new Client({
    host: postmaster.socketFolder,
    port: postmaster.port,
    user: 'beizeng',
    database: 'postgres',
    application_name: `beizeng ${process.pid}`,
  })
  session.on('error', () => undefined) // `end` follows and is what the supervisor listens to
  try {
    await session.connect()
    await createDatabase(session)
    if (await taken(session)) return { held: true, session }
    const by = await holder(session)
    await session.end()
    return by === undefined ? undefined : { held: false, by }
  } catch (error) {
    await session.end().catch(() => undefined)
    if (isPassing(error)) return undefined
    throw error
  }
}

async function taken(session: Client): Promise<boolean> {
  const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [key])
  return rows[0]?.taken === true
}

async function holder(session: Client): Promise<number | undefined> {
  const { rows } = await session.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and classid = 0 and objid = $1 and granted and datname = 'postgres'`,
    [key],
  )
  return Number(rows[0]?.name.split(' ')[1]) || undefined
}

async function createDatabase(session: Client): Promise<void> {
  const { rowCount } = await session.query(`select from pg_database where datname = 'beizeng'`)
  if (rowCount === 0) await session.query('create database beizeng').catch(passOverDuplicate)
}

/** Two processes that start together may both want to create it. */
function passOverDuplicate(error: unknown): void {
  if (!['42P04', '23505'].includes(codeOf(error))) throw error
}

function isPassing(error: unknown): boolean {
  return ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? ''
}
