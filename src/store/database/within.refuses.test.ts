import { type Compilable, type Kysely, sql } from 'kysely'
import type { Tables } from '#store/tables.ts'
import { describe, expect, test } from 'vitest'
import { compilingDatabases } from '../../../tests/database/compilingDatabases.ts'
import { within } from './within.ts'

type Db = Kysely<Tables>

const here = '500114'
const there = '500101'
const unit = { slug: 'a', name: 'a', kind: 'park', validFrom: '2026-01-01', validTo: null, successor: null }
const unitIn = (districtCode: string) => ({ ...unit, districtCode }) as never

const refused: Record<string, (db: Db) => Compilable> = {
  'a select without its district': (db) => db.selectFrom('unit').selectAll(),
  'another district': (db) => db.selectFrom('unit').selectAll().where('districtCode', '=', there),
  'a condition that another may replace': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where((eb) => eb.or([eb('districtCode', '=', here), eb('slug', '=', 'a')])),
  'a condition that is denied': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where((eb) => eb.not(eb('districtCode', '=', here))),
  'another operator': (db) => db.selectFrom('unit').selectAll().where('districtCode', '>=', here),
  'a list of districts': (db) => db.selectFrom('unit').selectAll().where('districtCode', 'in', [here, there]),
  'a raw condition': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where(sql<boolean>`district_code = ${here}`),
  'an alias hiding an unbound table': (db) =>
    db
      .selectFrom('unit as a')
      .innerJoin('account as u', 'u.id', 'a.slug')
      .selectAll()
      .where('u.districtCode', '=', here),
  'a join without the district': (db) =>
    db
      .selectFrom('enterprise as e')
      .innerJoin('enterpriseName as n', 'n.enterprise', 'e.id')
      .selectAll()
      .where('e.districtCode', '=', here),
  'a left join whose ON binds only the other side': (db) =>
    db
      .selectFrom('enterprise as e')
      .leftJoin('enterpriseName as n', (join) => join.on('e.districtCode', '=', here).on('n.districtCode', '=', here))
      .selectAll(),
  'a full join bound in ON': (db) =>
    db
      .selectFrom('enterprise as e')
      .fullJoin('enterpriseName as n', (join) => join.on('n.districtCode', '=', here))
      .selectAll()
      .where('e.districtCode', '=', here),
  'two tables bound to each other and to nothing': (db) =>
    db
      .selectFrom('enterprise as e')
      .innerJoin('enterpriseName as n', (join) =>
        join.onRef('n.districtCode', '=', 'e.districtCode').onRef('e.districtCode', '=', 'n.districtCode'),
      )
      .selectAll(),
  'a bare condition over two tables': (db) =>
    db
      .selectFrom(['unit', 'account'])
      .selectAll()
      .where('districtCode' as never, '=', here as never),
  'an unbound subquery in a selection': (db) =>
    db
      .selectFrom('unit as u')
      .select((eb) => eb.selectFrom('account as a').select('a.name').limit(1).as('name'))
      .where('u.districtCode', '=', here),
  'an unbound subquery in a condition': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where('districtCode', '=', here)
      .where('slug', 'in', (eb) => eb.selectFrom('accountUnit').select('unit')),
  'an unbound subquery in an order': (db) =>
    db
      .selectFrom('unit')
      .selectAll()
      .where('districtCode', '=', here)
      .orderBy((eb) => eb.selectFrom('account').select('name').limit(1)),
  'an unbound subquery as a parameter of raw SQL': (db) =>
    db
      .selectFrom('unit')
      .select(sql`coalesce(${db.selectFrom('account').select('name')}, '')`.as('n'))
      .where('districtCode', '=', here),
  'a subquery whose alias hides the bound one': (db) =>
    db
      .selectFrom('unit as u')
      .selectAll()
      .where('u.districtCode', '=', here)
      .where((eb) => eb.exists(eb.selectFrom('account as u').select('u.id'))),
  'an unbound CTE': (db) =>
    db
      .with('all', (cte) => cte.selectFrom('unit').selectAll())
      .selectFrom('all')
      .selectAll(),
  'a CTE that takes the name of its table': (db) =>
    db
      .with('unit', (cte) => cte.selectFrom('unit').selectAll())
      .selectFrom('unit')
      .selectAll() as never,
  'a change of the table behind a CTE of its name': (db) =>
    db
      .with('unit', (cte) => cte.selectFrom('unit').selectAll().where('districtCode', '=', here))
      .deleteFrom('unit') as never,
  'a union with an unbound part': (db) =>
    db.selectFrom('unit').select('slug').where('districtCode', '=', here).union(db.selectFrom('unit').select('slug')),
  'a table in another schema': (db) => db.withSchema('pgboss').selectFrom('district').selectAll(),
  'a catalogue': (db) => db.selectFrom('pg_class' as never).selectAll(),
  'a raw table': (db) => db.selectFrom(sql<{ slug: string }>`unit`.as('u')).selectAll(),
  'a raw table beside a function': (db) =>
    db.selectFrom(sql<{ slug: string }>`unnest(array[1]), unit`.as('u')).selectAll(),
  'a raw table by name': (db) => db.selectFrom(sql<{ slug: string }>`f(${sql.table('unit')})`.as('u')).selectAll(),
  'a raw subquery': (db) => db.selectFrom('district').select(sql`(select count(*) from unit)`.as('n')),
  'a raw table command': (db) => db.selectFrom('district').select(sql`array(table unit)`.as('n')),
  'an insert into another district': (db) => db.insertInto('unit').values(unitIn(there)),
  'an insert with one row elsewhere': (db) => db.insertInto('unit').values([unitIn(here), unitIn(there)]),
  'an insert without a district': (db) => db.insertInto('unit').values(unit as never),
  'an insert with a row that lacks it': (db) => db.insertInto('unit').values([unitIn(here), unit as never]),
  'an insert of defaults': (db) => db.insertInto('unit').defaultValues(),
  'an insert from an unbound select': (db) =>
    db
      .insertInto('accountUnit')
      .columns(['districtCode', 'account', 'unit'])
      .expression((eb) => eb.selectFrom('accountUnit').select(['districtCode', 'account', 'unit'])),
  'an insert that takes the code from elsewhere': (db) =>
    db
      .insertInto('accountUnit')
      .columns(['districtCode', 'account', 'unit'])
      .expression((eb) =>
        eb.selectFrom('accountUnit').select(['unit', 'account', 'unit']).where('districtCode', '=', here),
      ),
  'an insert that moves on conflict': (db) =>
    db
      .insertInto('unit')
      .values(unitIn(here))
      .onConflict((it) => it.column('slug').doUpdateSet({ districtCode: there })),
  'an update without its district': (db) => db.updateTable('unit').set({ name: 'b' }),
  'an update that moves a row': (db) =>
    db.updateTable('unit').set({ districtCode: there }).where('districtCode', '=', here),
  'an update from an unbound table': (db) =>
    db.updateTable('unit as u').from('account as a').set({ name: 'b' }).where('u.districtCode', '=', here),
  'a delete without its district': (db) => db.deleteFrom('session'),
  'a delete using an unbound table': (db) =>
    db.deleteFrom('session as s').using('account as a').where('s.districtCode', '=', here),
  'a raw statement': (db) => ({ compile: () => sql`select 1`.compile(db) }) as never,
  'a merge': (db) => db.mergeInto('unit as u').using('account as a', 'a.id', 'u.slug').whenMatched().thenDelete(),
  'a change of the schema': (db) => db.schema.dropTable('unit'),
}

const reason =
  /lacks district_code|needs district_code|never updated|cannot be checked|may not hold a statement|may only call a function|only select, insert/

describe.each(compilingDatabases)('%s', (names, db) => {
  test.each(Object.entries(refused))(`a district may not use %s (${names})`, (_, statement) => {
    expect(() => statement(within(db, here)).compile()).toThrow(reason)
  })

  test(`the guard holds inside a transaction (${names})`, async () => {
    const run = within(db, here)
      .transaction()
      .execute((transaction) => transaction.selectFrom('unit').selectAll().execute())

    await expect(run).rejects.toThrow('unit as unit lacks district_code')
  })
})
