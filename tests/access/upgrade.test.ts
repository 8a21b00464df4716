import { bringUpToDate } from '#operations/door/bringUpToDate.ts'
import { verifyBackup } from '#store/backup/verifyBackup.ts'
import { migrate } from '#store/database/migrate.ts'
import { migrationFiles } from '#store/database/migrationFiles.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../database/test.ts'
import { twoDistricts } from './twoDistricts.ts'

test('a database that already holds something is backed up and read back before it is migrated', async ({
  ownStore,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'beizeng-upgrade-'))
  const system = { ...twoDistricts(ownStore), dataDir }
  const migrations = migrationFiles()
  await ownStore.pool.query('drop schema public cascade; create schema public')
  await migrate(ownStore, { migrations: migrations.slice(0, -1) })
  await ownStore.pool.query(`insert into district values ('500114', '黔江', now())`)

  await bringUpToDate(system)

  const [file = ''] = readdirSync(join(dataDir, 'backups'))
  const { schema, tables } = await verifyBackup(join(dataDir, 'backups', file))
  expect(schema).toBe(migrations.length - 1)
  expect(tables.find((it) => it.table === 'district')?.rows).toBe(1)
  const { rows } = await ownStore.pool.query('select max(number) as newest from migration')
  expect(rows).toEqual([{ newest: migrations.length }])
  rmSync(dataDir, { recursive: true })
})

test('a name entered before its pinyin was kept is completed at the next start', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const initials = async () =>
    (await ownStore.db.selectFrom('enterpriseName').select('initials').orderBy('id').execute()).map((it) => it.initials)
  const before = await initials()
  await ownStore.pool.query('update enterprise_name set pinyin = null, initials = null')

  await bringUpToDate(system)

  expect(before[0]).toBe('bdwdykjyxgs')
  expect(await initials()).toEqual(before)
})
