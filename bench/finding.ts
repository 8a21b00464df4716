import { deepStrictEqual } from 'node:assert'
import type { System } from '../src/operations/door/context.ts'
import { bringUpToDate } from '../src/operations/door/bringUpToDate.ts'
import { carryOut } from '../src/operations/door/carryOut.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { prepareDistricts } from '../src/operations/access/prepareDistricts.ts'
import { listEnterprises } from '../src/operations/registry/listEnterprises.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { within } from '../src/store/database/within.ts'
import { matching } from '../src/store/registry/search.ts'
import { bareList } from './bareList.ts'
import { exported } from './exported.ts'
import { byTurns, median, seconds } from './measure.ts'
import { seed } from './seed.ts'
import { signedIn } from './signedIn.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** Finding and exporting among many: against a scan, against one bare statement, against the library alone. */
export function finding(): Promise<Row[]> {
  return withFolder(async (folder) => {
    const settings = settingsOf({ ...process.env, DATA_DIR: folder, DATABASE_URL: undefined }, packageRoot())
    const system = await openSystem({ ...settings, whenRunning: 'attach' })
    try {
      await bringUpToDate(system)
      await prepareDistricts(system)
      for (const index of gramIndexes) await system.store.pool.query(`drop index ${index}`)
      await seed(system, ENTERPRISES)
      await system.store.pool.query('vacuum analyze')
      const { caller } = await signedIn(system)
      const rows = [await filteredList(system, caller), await exported(system, caller)]
      return [...rows, await nameSearch(system)]
    } finally {
      await system.store.close()
    }
  })
}

const ENTERPRISES = 100_000
const NAMES = 1_000_000
const ON = '2026-06-30'

type Caller = Awaited<ReturnType<typeof signedIn>>['caller']

/** Town, industry and title held, by name, the first page; the peer is one statement written by hand for these very rows. */
async function filteredList(system: System, caller: Caller): Promise<Row> {
  const filter = { town: '500114001', industry: 'C39', title: 'high-tech-enterprise' }
  const call = { name: 'listEnterprises', operation: listEnterprises, system, caller }
  const ours = () => carryOut(call, { filter, on: ON, sort: { by: 'name', direction: 'desc' } })
  const values = [caller.district, system.clock.now(), filter.town, filter.industry, ON]
  const peer = () => system.store.pool.query<{ id: string; total: string }>(bareList, values)
  const answer = (await ours()) as { rows: { id: string }[]; total: number }
  const { rows } = await peer()
  deepStrictEqual(
    [answer.rows.map(({ id }) => id), answer.total],
    [rows.map(({ id }) => id), Number(rows[0]?.total)],
    'the bare statement finds others',
  )
  const found = await byTurns(9, { ours: () => seconds(ours), peer: () => seconds(peer), cost: (it) => it })
  return {
    what: 'list of 100,000, three filters and a sort',
    ours: spoken(found.ours),
    peer: `${spoken(found.peer)} bare statement`,
    ratio: found.ratio,
    aim: 3,
    unit: '×',
    checked: `same ${rows.length} of ${answer.total}`,
  }
}

/** Enterprises that ever bore a name with two characters in it, by the pairs of characters and by reading every name. */
async function nameSearch({ store, texts, clock }: System): Promise<Row> {
  const [district = ''] = texts.districts.keys()
  await enterNames(store)
  const book = { district, knownBy: clock.now() }
  const ours = () => matching(within(store.db, district), book, '玄武').execute()
  const scan = `select enterprise from enterprise_name where district_code = $1 and known_from <= $2 and name like '%玄武%'
    and id not in (select entry from withdrawal where district_code = $1 and known_from <= $2)`
  const peer = async () => (await store.pool.query<{ enterprise: string }>(scan, [district, book.knownBy])).rows
  const ids = (rows: { enterprise: string }[]) => rows.map(({ enterprise }) => enterprise).sort()
  const answer = ids(await ours())
  deepStrictEqual(answer, ids(await peer()), 'the scan finds others')
  const found = await byTurns(31, { ours: () => seconds(ours), peer: () => seconds(peer), cost: (it) => it })
  return {
    what: 'two characters among 1,000,000 names',
    ours: spoken(found.ours),
    peer: `${spoken(found.peer)} scan`,
    ratio: found.ratio,
    aim: 0.02,
    unit: '×',
    checked: `same ${answer.length} enterprises`,
  }
}

const gramIndexes = ['enterprise_name_by_grams', 'enterprise_name_by_initials']

/** Former names, entered as rows; the indexes are built after, as they are for any large load. */
async function enterNames({ pool }: System['store']): Promise<void> {
  const session = await pool.connect()
  try {
    await session.query(`set maintenance_work_mem = '512MB'`)
    await session.query(formerNames, [NAMES / ENTERPRISES - 1])
    await session.query('create index enterprise_name_by_grams on enterprise_name using gin (zh_grams(name))')
    await session.query('create index enterprise_name_by_initials on enterprise_name using gin (zh_grams(initials))')
    await session.query('vacuum analyze enterprise_name')
  } finally {
    session.release()
  }
}

const formerNames = `
  insert into enterprise_name (district_code, id, enterprise, name, known_from, pinyin, initials)
  select district_code, gen_random_uuid(), enterprise,
    (case when (at + n) % 10000 = 0 then '玄武' else '' end) ||
    chr(19968 + (n * 7 + at)::integer % 3000) || chr(23000 + (at % 5000)::integer) || '有限公司',
    known_from - interval '1 day', '', ''
  from (select *, row_number() over (order by id) as at from enterprise_name) as named, generate_series(1, $1::integer) as n`

function spoken(times: number[]): string {
  return `${(median(times) * 1000).toFixed(1)} ms`
}
