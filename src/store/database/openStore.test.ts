import { sql } from 'kysely'
import { expect, test } from '../../../tests/database/test.ts'

test('a day comes back as the day it was, and a moment as the instant it was, whatever the time zone', async ({
  db,
}) => {
  const { rows } = await sql`select date '2026-03-01' as day, array[date '2026-03-01', null] as days,
    timestamptz '2026-03-01 00:00:00.5+08' as moment, array[timestamptz '1890-01-01 00:00:00+00'] as moments`.execute(
    db,
  )

  expect(rows).toEqual([
    {
      day: '2026-03-01',
      days: ['2026-03-01', null],
      moment: '2026-02-28T16:00:00.500Z',
      moments: ['1890-01-01T00:00:00.000Z'],
    },
  ])
})

test('counts are numbers, and sums of money keep every digit', async ({ db }) => {
  const { rows } = await sql`select count(*) as n, array[7::int8] as whole_numbers, 0.10::numeric(20,2) as yuan,
    array[12345678901234567.89] as list`.execute(db)

  expect(rows).toEqual([{ n: 1, wholeNumbers: [7], yuan: '0.10', list: ['12345678901234567.89'] }])
})

test('json keeps its own keys', async ({ db }) => {
  const { rows } = await sql`select '{"snake_case": [{"a_b": 1}]}'::jsonb as content`.execute(db)

  expect(rows).toEqual([{ content: { snake_case: [{ a_b: 1 }] } }])
})

test('a database of its own commits', async ({ emptyStore }) => {
  await sql`create table kept (n integer)`.execute(emptyStore.db)

  expect((await emptyStore.pool.query('select from kept')).rowCount).toBe(0)
})
