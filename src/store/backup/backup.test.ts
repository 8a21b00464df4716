import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { migrate } from '#store/database/migrate.ts'
import { migrationFiles } from '#store/database/migrationFiles.ts'
import { newId } from '#store/database/newId.ts'
import { openKey } from '#store/database/openKey.ts'
import { afterAll, beforeAll } from 'vitest'
import { fillStore } from '../../../tests/database/fillStore.ts'
import { expect, test } from '../../../tests/database/test.ts'
import { wipeStore } from '../../../tests/database/wipeStore.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'
import { verifyBackup } from './verifyBackup.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'beizeng-backup-'))))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const freshFile = () => join(folder, `${++files}.backup`)

test('backup, wipe and restore give the same hash for every table, and the keys', async ({ emptyStore }) => {
  await fillStore(emptyStore)
  const [kept, wiped] = [join(folder, 'kept'), join(folder, 'wiped')]
  const key = openKey(kept, 'journal')
  openKey(wiped, 'journal')
  const file = freshFile()

  const before = await backup(emptyStore, { to: file, keys: join(kept, 'keys') })
  await wipeStore(emptyStore)
  await restore(emptyStore, { from: file, keys: join(wiped, 'keys') })
  const after = await backup(emptyStore, { to: freshFile() })

  expect(after.tables).toEqual(before.tables)
  expect(before.tables).toContainEqual(expect.objectContaining({ table: 'journal', rows: 1203 }))
  expect(before.schema).toBe(migrationFiles().length)
  expect(openKey(wiped, 'journal')).toEqual(key)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('references are checked again after a restore', async ({ emptyStore }) => {
  await fillStore(emptyStore)
  const file = freshFile()
  await backup(emptyStore, { to: file })
  await wipeStore(emptyStore)
  await restore(emptyStore, { from: file })

  const orphan = emptyStore.pool.query(
    `insert into enterprise (district_code, id, known_from) values ('999999', $1, now())`,
    [newId()],
  )

  await expect(orphan).rejects.toMatchObject({ code: '23503' })
})

test('a backup is one moment of a database in which others write', async ({ emptyStore: { pool } }) => {
  const unit = `insert into unit (district_code, slug, name, kind, valid_from) values ('500114', $1, '', 'park', '2026-01-01')`
  await pool.query(`insert into district values ('500114', '黔江', now())`)
  const finish = new AbortController()
  let pairs = 0
  const writer = (async () => {
    // Both rows of a pair are committed together, so no moment knows one without the other.
    for (; !finish.signal.aborted; pairs += 1) {
      const id = newId()
      await pool.query(
        `with one as (${unit}) insert into withdrawal (district_code, entry, reason, known_from) values ('500114', $2, '', now())`,
        [id, id],
      )
    }
  })()

  const counts: number[][] = []
  while (counts.length < 5) {
    const { tables } = await backup({ pool }, { to: freshFile() })
    counts.push(['unit', 'withdrawal'].map((name) => tables.find(({ table }) => table === name)?.rows ?? -1))
  }
  finish.abort()
  await writer

  expect(counts.every(([units, withdrawals]) => units === withdrawals)).toBe(true)
  expect(counts.at(-1)?.[0]).toBeLessThan(pairs + 1)
  expect(pairs).toBeGreaterThan(5)
})

test('a backup does not overwrite a file, and leaves nothing where it cannot write', async ({ emptyStore }) => {
  const file = freshFile()
  writeFileSync(file, '早先的备份')

  await expect(backup(emptyStore, { to: file })).rejects.toThrow(`${file} 已经存在`)
  await expect(backup(emptyStore, { to: join(folder, '没有', '这里') })).rejects.toThrow('目录不存在')
  await expect(backup(emptyStore, { to: '/proc/1/x' })).rejects.toThrow('备份写不进 /proc/1/x')
  expect(readFileSync(file, 'utf8')).toBe('早先的备份')
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
})

test('a file cut short at any place, or altered at any place, is refused and nothing is written', async ({
  emptyStore,
}) => {
  await fillStore(emptyStore)
  const file = freshFile()
  await backup(emptyStore, { to: file })
  await wipeStore(emptyStore)
  const whole = readFileSync(file)
  const damaged = freshFile()

  for (const share of [0, 0.001, 0.3, 0.7, 0.999]) {
    writeFileSync(damaged, whole.subarray(0, Math.floor(whole.length * share)))
    await expect(restore(emptyStore, { from: damaged }), `cut at ${share}`).rejects.toThrow(
      `备份文件 ${damaged} 不能使用`,
    )
    const at = 10 + Math.floor((whole.length - 10) * share)
    writeFileSync(
      damaged,
      Buffer.concat([whole.subarray(0, at), Buffer.from([whole[at]! ^ 0x10]), whole.subarray(at + 1)]),
    )
    await expect(restore(emptyStore, { from: damaged }), `altered at ${at}`).rejects.toThrow('没有写入任何数据')
  }
  expect((await emptyStore.pool.query('select from district')).rowCount).toBe(0)
})

type Lines = Record<string, unknown>[]
const edits: Record<string, { edit: (lines: Lines) => unknown; sentence: string }> = {
  'a row is missing': {
    edit: (lines) => lines.splice(lines.findIndex(Array.isArray), 1),
    sentence: '表 attachment 的内容与校验值不符',
  },
  'the end is missing': { edit: (lines) => lines.pop(), sentence: '文件不完整' },
  'a table and its seal are missing': { edit: (lines) => lines.splice(1, 4), sentence: '与清单不符' },
  'something follows the end': { edit: (lines) => lines.push({ key: 'more' }), sentence: '结尾之后还有内容' },
  'it is another kind of file': { edit: (lines) => lines.shift(), sentence: '不是本系统的备份' },
  'it is of a newer format': {
    edit: ([header]) => Object.assign(header!, { format: 2 }),
    sentence: '由更新的版本写成',
  },
}

test.for(Object.entries(edits))(
  'a well packed backup is refused when %s',
  async ([, { edit, sentence }], { emptyStore }) => {
    await fillStore(emptyStore)
    const file = freshFile()
    await backup(emptyStore, { to: file })
    const lines = gunzipSync(readFileSync(file))
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Lines[number])

    edit(lines)
    writeFileSync(file, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))

    await expect(verifyBackup(file)).rejects.toThrow(sentence)
  },
)

test('a restore refuses a database that holds anything, and a file that is not there', async ({ emptyStore }) => {
  await fillStore(emptyStore)
  const file = freshFile()
  await backup(emptyStore, { to: file })

  await expect(restore(emptyStore, { from: file })).rejects.toThrow('目标数据库不是空的')
  await expect(restore(emptyStore, { from: join(folder, '没有.backup') })).rejects.toThrow('找不到备份文件')
  await expect(restore(emptyStore, { from: folder })).rejects.toThrow('打不开')
})

test('a backup of an older schema goes into it and is brought up to date', async ({ emptyStore }) => {
  const { pool } = emptyStore
  const clear = () => pool.query('drop schema public cascade; create schema public')
  const file = freshFile()
  await clear()
  await migrate({ pool }, { migrations: migrationFiles().slice(0, 1) })
  await pool.query(`insert into district values ('500114', '黔江', now())`)
  await backup(emptyStore, { to: file })
  await clear()

  const manifest = await restore(emptyStore, { from: file })

  expect(manifest.schema).toBe(1)
  expect((await pool.query('select from migration')).rowCount).toBe(migrationFiles().length)
  expect((await pool.query('select name from district')).rows).toEqual([{ name: '黔江' }])
})

test('a backup of a newer schema, or of another history, is refused', async ({ emptyStore }) => {
  const next = migrationFiles().length + 1
  const newer = freshFile()
  await emptyStore.pool.query(`insert into migration values ($1, 'later', '', now())`, [next])
  await backup(emptyStore, { to: newer })
  const other = freshFile()
  await emptyStore.pool.query(`delete from migration where number = $1`, [next])
  await emptyStore.pool.query(`update migration set sha256 = '' where number = 1`)
  await backup(emptyStore, { to: other })

  await expect(restore(emptyStore, { from: newer })).rejects.toThrow(
    `备份的数据库结构是第 ${next} 版，本程序只认识到第 ${next - 1} 版`,
  )
  await expect(restore(emptyStore, { from: other })).rejects.toThrow('与本程序的不同')
})
