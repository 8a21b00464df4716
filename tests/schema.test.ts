// The whole database on one page, and the rules that let a province put all its districts on Citus (decision 0002).
import { nationalTables } from '#store/database/nationalTables.ts'
import { expect, test } from './database/test.ts'
import { sql } from 'kysely'
import { type Catalogue, printSchema, readCatalogue } from './catalogue.ts'

test('the migrated database is the one printed in src/store/schema.txt', async ({ db }) => {
  await expect(printSchema(await readCatalogue(db))).toMatchFileSnapshot('../src/store/schema.txt')
})

test('every district table begins with district_code and has it in every key', async ({ db }) => {
  const found = districtTables(await readCatalogue(db)).flatMap(({ name, columns, constraints, indexes }) => [
    ...(columns[0]?.name === 'district_code' ? [] : [`${name} 的第一列应是 district_code`]),
    ...constraints
      .filter((it) => (it.kind === 'p' || it.kind === 'u') && !it.columns.includes('district_code'))
      .map((it) => `${name} 的键 ${it.name} 应含 district_code`),
    ...(constraints.some((it) => it.kind === 'p') ? [] : [`${name} 没有主键`]),
    ...indexes
      .filter((it) => it.unique && !it.columns.includes('district_code'))
      .map((it) => `${name} 的唯一索引 ${it.name} 应含 district_code`),
  ])

  expect(found).toEqual([])
})

test('a foreign key stays in its district, or leads to the table of districts', async ({ db }) => {
  const found = districtTables(await readCatalogue(db)).flatMap(({ name, constraints }) =>
    constraints
      .filter((it) => it.kind === 'f' && it.target !== 'district')
      .filter((it) => !it.columns.includes('district_code') || !it.targetColumns.includes('district_code'))
      .map((it) => `${name} 的外键 ${it.name} 应含 district_code`),
  )

  expect(found).toEqual([])
})

test('there are no triggers, and no functions but immutable ones in SQL', async ({ db }) => {
  const { rows: triggers } = await sql<{
    tgname: string
  }>`select tgname from pg_trigger where not tgisinternal`.execute(db)
  const { rows: functions } = await sql<{ proname: string }>`
    select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = current_schema()::regnamespace and not (l.lanname = 'sql' and p.provolatile = 'i')`.execute(
    db,
  )

  expect(triggers.map((it) => it.tgname)).toEqual([])
  expect(functions.map((it) => it.proname)).toEqual([])
})

test('every table says in Chinese what it is', async ({ db }) => {
  const silent = (await readCatalogue(db)).filter((it) => it.name !== 'migration' && !it.comment)

  expect(
    silent.map((it) => it.name),
    '请在迁移里写 comment on table',
  ).toEqual([])
})

function districtTables(catalogue: Catalogue): Catalogue {
  const national = new Set<string>(nationalTables)
  return catalogue.filter((it) => !national.has(it.name))
}
