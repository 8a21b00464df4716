// Forward only, each migration in a transaction of its own, one process at a time.
import type { PoolClient } from 'pg'
import { Refusal } from '#domain/access/refusal.ts'
import { type Migration, migrationFiles } from './migrationFiles.ts'
import type { Store } from './openStore.ts'

export type MigrateOptions = {
  migrations?: Migration[]
  /** Makes a verified backup: called before a database that already holds something is changed. */
  beforeUpgrade?: () => Promise<void>
}

/**
 * Brings the database to the schema this code was written for. Returns the numbers of the migrations applied.
 * Throws a Refusal when an applied file was changed since, or when the database is newer than this code.
 */
export async function migrate(store: Pick<Store, 'pool'>, options: MigrateOptions = {}): Promise<number[]> {
  const { migrations = migrationFiles(), beforeUpgrade } = options
  const session = await store.pool.connect()
  try {
    // A large table may take longer than any page would wait.
    await session.query('set statement_timeout = 0')
    await session.query('select pg_advisory_lock($1)', [migrationLock])
    await session.query(createMigrationTable)
    const applied = await appliedTo(session)
    refuseStrange(applied, migrations)
    const due = migrations.slice(applied.length)
    if (applied.length > 0 && due.length > 0) await beforeUpgrade?.()
    for (const migration of due) await apply(session, migration)
    return due.map(({ number }) => number)
  } finally {
    await session.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined)
    await session.query('reset statement_timeout').catch(() => undefined)
    session.release()
  }
}

const migrationLock = 20_260_925

const createMigrationTable = `
  create table if not exists migration (
    number     integer primary key,
    name       text not null,
    sha256     text not null,
    applied_at timestamptz not null
  )`

type Applied = Pick<Migration, 'number' | 'name' | 'sha256'>

async function appliedTo(session: PoolClient): Promise<Applied[]> {
  return (await session.query<Applied>('select number, name, sha256 from migration order by number')).rows
}

function refuseStrange(applied: Applied[], migrations: Migration[]): void {
  const newest = applied.at(-1)
  if (newest && newest.number > migrations.length)
    throw new Refusal(
      'conflict',
      `数据库结构是第 ${newest.number} 版（${newest.name}），本程序只认识到第 ${migrations.length} 版。请换用新版程序，或恢复旧版的备份。`,
    )
  const changed = applied.find(({ number, sha256 }) => migrations[number - 1]?.sha256 !== sha256)
  if (changed)
    throw new Refusal(
      'conflict',
      `数据库结构文件 ${String(changed.number).padStart(4, '0')}-${changed.name} 在执行之后被改动。请还原该文件；要改结构请新增一个文件。`,
    )
}

async function apply(session: PoolClient, { number, name, sha256, sql }: Migration): Promise<void> {
  await session.query('begin')
  try {
    await session.query(sql)
    await session.query('insert into migration values ($1, $2, $3, now())', [number, name, sha256])
    await session.query('commit')
  } catch (error) {
    await session.query('rollback')
    throw new Error(`migration ${number} (${name}) failed: ${(error as Error).message}`, { cause: error })
  }
}
