import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../../../tests/database/test.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrationFiles } from './migrationFiles.ts'

const migration = (number: number, sql: string): Migration => ({
  number,
  name: `step-${number}`,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
})
const [first, second] = [
  migration(1, 'create table one (n integer)'),
  migration(2, 'create table two (n integer); insert into two values (2)'),
]
const empty = 'drop schema public cascade; create schema public'

test('migrations are applied in order and once, and recorded', async ({ emptyStore }) => {
  await emptyStore.pool.query(empty)

  const applied = [
    await migrate(emptyStore, { migrations: [first] }),
    await migrate(emptyStore, { migrations: [first, second] }),
    await migrate(emptyStore, { migrations: [first, second] }),
  ]
  const { rows } = await emptyStore.pool.query('select number, name, sha256 from migration order by number')

  expect(applied).toEqual([[1], [2], []])
  expect(rows).toEqual([first, second].map(({ number, name, sha256 }) => ({ number, name, sha256 })))
})

test('a database that holds something is backed up before it is changed, an empty or current one is not', async ({
  emptyStore,
}) => {
  await emptyStore.pool.query(empty)
  const backups: number[] = []
  const run = (migrations: Migration[]) =>
    migrate(emptyStore, {
      migrations,
      beforeUpgrade: async () =>
        void backups.push((await emptyStore.pool.query('select from migration')).rowCount ?? 0),
    })

  await run([first])
  await run([first])
  await run([first, second])

  expect(backups).toEqual([1])
})

test('nothing is changed when the backup before it fails', async ({ emptyStore }) => {
  await emptyStore.pool.query(empty)
  await migrate(emptyStore, { migrations: [first] })

  const upgrade = migrate(emptyStore, {
    migrations: [first, second],
    beforeUpgrade: () => Promise.reject(new Error('磁盘已满')),
  })

  await expect(upgrade).rejects.toThrow('磁盘已满')
  expect((await emptyStore.pool.query('select from migration')).rowCount).toBe(1)
})

test('a migration that fails leaves nothing of itself, and keeps those before it', async ({ emptyStore }) => {
  await emptyStore.pool.query(empty)
  const broken = migration(2, 'create table half (n integer); select 1 / 0')

  await expect(migrate(emptyStore, { migrations: [first, broken] })).rejects.toThrow(
    'migration 2 (step-2) failed: division by zero',
  )
  const { rows } = await emptyStore.pool.query(
    `select to_regclass('one') is not null as one, to_regclass('half') is not null as half`,
  )

  expect(rows).toEqual([{ one: true, half: false }])
})

test('two processes that migrate at once apply each migration once', async ({ emptyStore }) => {
  await emptyStore.pool.query(empty)

  const applied = await Promise.all([1, 2, 3].map(() => migrate(emptyStore, { migrations: [first, second] })))

  expect(applied.flat().sort()).toEqual([1, 2])
})

test('a file changed after it was applied is refused by its name, and so is a database newer than the code', async ({
  emptyStore,
}) => {
  await emptyStore.pool.query(empty)
  await migrate(emptyStore, { migrations: [first, second] })

  const changed = () => migrate(emptyStore, { migrations: [first, migration(2, 'create table two (m integer)')] })
  const older = () => migrate(emptyStore, { migrations: [first] })

  await expect(changed()).rejects.toThrow('数据库结构文件 0002-step-2 在执行之后被改动')
  await expect(older()).rejects.toThrow('数据库结构是第 2 版（step-2），本程序只认识到第 1 版')
})

test('migration files are numbered without gaps and named in words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beizeng-migrations-'))
  writeFileSync(join(folder, '0001-first.sql'), 'select 1')
  expect(migrationFiles(folder)).toMatchObject([{ number: 1, name: 'first', sql: 'select 1' }])

  writeFileSync(join(folder, '0003-third.sql'), '')
  expect(() => migrationFiles(folder)).toThrow('0003-third.sql is not the migration number 2')
  rmSync(folder, { recursive: true })
})
