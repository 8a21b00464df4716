import { bringUpToDate } from '#operations/door/bringUpToDate.ts'
import { verifyBackup } from '#store/backup/verifyBackup.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../database/test.ts'
import { twoDistricts } from './twoDistricts.ts'

test('a database that already holds something is backed up and read back before it is migrated', async ({
  ownStore,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'beizeng-upgrade-'))
  const system = { ...(await twoDistricts(ownStore)), dataDir }
  await ownStore.pool.query('drop table job')
  const { rows } = await ownStore.pool.query(`delete from migration where name like '%jobs%' returning number`)

  await bringUpToDate(system)

  const [file = ''] = readdirSync(join(dataDir, 'backups'))
  const { schema, tables } = await verifyBackup(join(dataDir, 'backups', file))
  expect(schema).toBe(rows[0].number - 1)
  expect(tables.find((it) => it.table === 'enterprise')?.rows).toBe(4)
  expect((await ownStore.pool.query('select count(*) from job')).rows).toEqual([{ count: 0 }])
  rmSync(dataDir, { recursive: true })
})
