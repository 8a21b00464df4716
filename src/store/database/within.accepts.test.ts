import { type Compilable, type Kysely, sql } from 'kysely'
import type { Tables } from '#store/tables.ts'
import { describe, expect, test } from 'vitest'
import { compilingDatabases } from '../../../tests/database/compilingDatabases.ts'
import { within } from './within.ts'

type Db = Kysely<Tables>

const here = '500114'
const unit = { slug: 'a', name: 'a', kind: 'park', validFrom: '2026-01-01', validTo: null, successor: null }
const unitIn = (districtCode: string) => ({ ...unit, districtCode }) as never

const accepted: Record<string, (db: Db) => Compilable> = {
  'a select with its district': (db) => db.selectFrom('unit').selectAll().where('districtCode', '=', here),
  'the condition among others': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where('slug', '=', 'a')
      .where((eb) => eb.and([eb('name', '=', 'a'), eb('districtCode', '=', here)])),
  'an alias': (db) => db.selectFrom('unit as u').selectAll('u').where('u.districtCode', '=', here),
  'a national table': (db) => db.selectFrom('enterpriseCode').selectAll().where('creditCode', '=', 'x'),
  'a join on the district': (db) =>
    db
      .selectFrom('enterprise as e')
      .innerJoin('enterpriseName as n', (join) =>
        join.onRef('n.districtCode', '=', 'e.districtCode').onRef('n.enterprise', '=', 'e.id'),
      )
      .select('n.name')
      .where('e.districtCode', '=', here),
  'a left join whose side is bound in ON': (db) =>
    db
      .selectFrom('enterprise as e')
      .leftJoin('enterpriseName as n', (join) =>
        join.on('n.districtCode', '=', here).onRef('n.enterprise', '=', 'e.id'),
      )
      .select('n.name')
      .where('e.districtCode', '=', here),
  'a chain of joins written in any order': (db) =>
    db
      .selectFrom('enterprise as e')
      .innerJoin('titleEvent as t', (join) =>
        join.onRef('t.districtCode', '=', 'c.districtCode' as never).onRef('t.enterprise', '=', 'e.id'),
      )
      .innerJoin('credit as c', (join) =>
        join.onRef('c.districtCode', '=', 'e.districtCode').onRef('c.event', '=', 't.id'),
      )
      .select('c.unit')
      .where('e.districtCode', '=', here),
  'a subquery that leans on the statement around it': (db) =>
    db
      .selectFrom('enterprise as e')
      .select('e.id')
      .where('e.districtCode', '=', here)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('fact as f')
            .select('f.id')
            .whereRef('f.districtCode', '=', 'e.districtCode')
            .whereRef('f.enterprise', '=', 'e.id'),
        ),
      ),
  'a CTE, and what reads it': (db) =>
    db
      .with('mine', (cte) => cte.selectFrom('unit').selectAll().where('districtCode', '=', here))
      .selectFrom('mine')
      .selectAll(),
  'a union of two that are bound': (db) =>
    db
      .selectFrom('unit')
      .select('slug')
      .where('districtCode', '=', here)
      .union(db.selectFrom('unit').select('slug').where('districtCode', '=', here)),
  'a derived table': (db) =>
    db.selectFrom(db.selectFrom('unit').select('slug').where('districtCode', '=', here).as('mine')).selectAll(),
  'a raw function as a source and raw arithmetic': (db) =>
    db
      .selectFrom(sql<{ n: number }>`generate_series(1, greatest(${3}, 2))`.as('n'))
      .select(sql<string>`upper('select')`.as('word')),
  'a value that looks like a node': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where('districtCode', '=', here)
      .where('name', '=', { kind: 'TableNode' } as never),
  'an insert': (db) => db.insertInto('unit').values([unitIn(here), unitIn(here)]),
  'an insert with a default in another column': (db) =>
    db.insertInto('unit').values([unitIn(here), { ...(unitIn(here) as object), position: sql`1 + 1` } as never]),
  'an insert that does nothing on conflict': (db) =>
    db
      .insertInto('unit')
      .values(unitIn(here))
      .onConflict((it) => it.columns(['districtCode', 'slug']).doUpdateSet({ name: 'b' })),
  'an insert from a bound select': (db) =>
    db
      .insertInto('accountUnit')
      .columns(['unit', 'districtCode', 'account'])
      .expression((eb) =>
        eb
          .selectFrom('unit as u')
          .select((it) => ['u.slug', 'u.districtCode', it.val('x').as('account')])
          .where('u.districtCode', '=', here),
      ),
  'an insert from a select that names the code': (db) =>
    db
      .insertInto('accountUnit')
      .columns(['districtCode', 'account', 'unit'])
      .expression((eb) =>
        eb
          .selectFrom('district')
          .select((it) => [it.val(here).as('districtCode'), it.val('x').as('account'), it.val('a').as('unit')]),
      ),
  'an update': (db) => db.updateTable('unit').set({ name: 'b' }).where('districtCode', '=', here),
  'an update from another table': (db) =>
    db
      .updateTable('unit as u')
      .from('account as a')
      .set({ name: 'b' })
      .where('u.districtCode', '=', here)
      .whereRef('a.districtCode', '=', 'u.districtCode'),
  'a delete': (db) => db.deleteFrom('session').where('districtCode', '=', here),
  'a lock on a key': (db) =>
    db.selectFrom('unit').selectAll().where('districtCode', '=', here).where('slug', '=', 'a').forUpdate(),
}

describe.each(compilingDatabases)('%s', (names, db) => {
  test.each(Object.entries(accepted))(`a district may use %s (${names})`, (_, statement) => {
    expect(() => statement(within(db, here)).compile()).not.toThrow()
  })
})
