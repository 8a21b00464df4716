import { append } from '#store/access/journal.ts'
import { sealWaiting, verify } from '#store/access/journalChain.ts'
import type { Store } from '#store/database/openStore.ts'
import { Moment } from '#values/moment.ts'
import { expect, test } from '../database/test.ts'

const key = Buffer.alloc(32, 1)
const district = '500114'
const at = Moment.parse('2025-06-30T04:00:00.000Z')

async function fiveRows({ db }: Store): Promise<void> {
  await db.insertInto('district').values({ districtCode: district, name: '黔江区', createdAt: at }).execute()
  for (const operation of ['first', 'second', 'third', 'fourth', 'fifth']) await act(db, operation)
  await sealWaiting(db, district, key)
}

async function act(db: Store['db'], operation: string): Promise<void> {
  await db.transaction().execute((transaction) =>
    append(transaction, {
      districtCode: district,
      at,
      account: null,
      person: '某某',
      via: 'cli',
      address: null,
      operation,
      input: { b: 1, a: ['甲', null] },
      outcome: 'done',
      sentence: null,
    }),
  )
}

const ask = ({ db }: Store, heads: { seq: number; mac: string }[] = []) => verify(db, { district, key, heads })

test('an untouched chain holds from its first row to its last', async ({ emptyStore }) => {
  await fiveRows(emptyStore)

  expect(await ask(emptyStore)).toMatchObject({ rows: 5, brokenAt: null })
  expect(await verify(emptyStore.db, { district, key: Buffer.alloc(32, 2), heads: [] })).toMatchObject({
    rows: 0,
    brokenAt: 1,
  })
})

test('what was committed and not yet sealed is sealed by whoever comes next, once', async ({ emptyStore }) => {
  const { db } = emptyStore
  await fiveRows(emptyStore)
  await Promise.all(Array.from({ length: 40 }, (_, number) => act(db, `at once ${number}`)))
  expect(await ask(emptyStore)).toMatchObject({ rows: 5, brokenAt: null })

  await Promise.all([1, 2, 3].map(() => sealWaiting(db, district, key)))

  expect(await ask(emptyStore)).toMatchObject({ rows: 45, brokenAt: null })
})

test.for([
  ['changed', 3, [`update journal set person = '别人' where seq = 3`]],
  ['taken out', 3, [`delete from journal where seq = 3`]],
  ['given a different input', 2, [`update journal set input = '{"a": 2}' where seq = 2`]],
  [
    'exchanged with its neighbour',
    3,
    [`update journal set seq = -seq where seq in (3, 4)`, `update journal set seq = 7 + seq where seq < 0`],
  ],
] as const)('a row that was %s breaks the chain where it stood', async ([, brokenAt, statements], { emptyStore }) => {
  await fiveRows(emptyStore)

  for (const statement of statements) await emptyStore.pool.query(statement)

  expect(await ask(emptyStore)).toMatchObject({ brokenAt })
})

test('a chain whose end was cut off is known by a head that was copied before', async ({ emptyStore }) => {
  await fiveRows(emptyStore)
  const { head: mac } = await ask(emptyStore)

  await emptyStore.pool.query('delete from journal where seq > 3')

  expect(await ask(emptyStore)).toMatchObject({ rows: 3, brokenAt: null })
  expect(await ask(emptyStore, [{ seq: 5, mac }])).toMatchObject({ rows: 3, brokenAt: 4 })
})
