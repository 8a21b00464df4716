import { deepStrictEqual } from 'node:assert'
import { syntheticDistrict as make } from '../src/domain/demo/syntheticDistrict.ts'
import { bringUpToDate } from '../src/operations/door/bringUpToDate.ts'
import { contextOf, type System } from '../src/operations/door/context.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { prepareDistricts } from '../src/operations/access/prepareDistricts.ts'
import { demoSetting } from '../src/operations/demo/demoSetting.ts'
import { openDemo, SEED } from '../src/operations/demo/openDemo.ts'
import { storeSynthetic } from '../src/operations/demo/storeSynthetic.ts'
import { prepareDraft } from '../src/operations/plan/prepareDraft.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { within } from '../src/store/database/within.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** A synthetic district made up and stored in one transaction, against a bare COPY of the same rows from files beside the database. */
export function syntheticDistrict(): Promise<Row[]> {
  return withFolder(async (folder) => {
    const environment = { ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, BEIZENG_TODAY: '2025-09-30' }
    const system = await openSystem(settingsOf(environment, packageRoot()))
    try {
      await bringUpToDate(system)
      await prepareDistricts(system)
      await prepareDraft(system)
      await openDemo(system, { enterprises: 1000 })
      return [await against(system)]
    } finally {
      await system.store.close()
    }
  })
}

const ENTERPRISES = 100_000
const ROUNDS = 3
const tables = ['enterprise', 'enterprise_code', 'enterprise_name', 'enterprise_place', 'fact', 'title_event', 'credit']

async function against(system: System): Promise<Row> {
  await emptied(system)
  await stored(system)
  const rows = await checkEqual(system)
  const { ours, peer, ratio } = await byTurns(ROUNDS, {
    ours: async () => {
      await emptied(system)
      return seconds(() => stored(system))
    },
    peer: async () => {
      await emptied(system)
      return seconds(() => copied(system))
    },
    cost: (it) => it,
  })
  const rate = (times: number[]) => `${(rows / median(times) / 1000).toFixed(0)} thousand rows/s`
  return {
    what: `synthetic district of ${ENTERPRISES.toLocaleString('en')} made and stored`,
    ours: `${rate(ours)} (${median(ours).toFixed(1)} s)`,
    peer: `${rate(peer)} bare COPY`,
    ratio,
    // No less than 0.3 of its rate.
    aim: 1 / 0.3,
    unit: '×',
    checked: `${rows.toLocaleString('en')} rows, count and hash of each table`,
  }
}

async function emptied({ store }: System): Promise<void> {
  await store.pool.query(`truncate ${tables.join(', ')}`)
}

async function stored(system: System): Promise<void> {
  const [district = ''] = system.texts.districts.keys()
  const scope = { district, units: 'all' } as const
  const person = { id: null, login: 'cli', name: '测速', role: 'lead', units: [] } as const
  const caller = { district, person, via: 'cli', address: null, mustChangePassword: false, session: null } as const
  await system.store.db.transaction().execute(async (transaction) => {
    const context = contextOf({ name: 'bench', system, caller }, { db: transaction, scope })
    const setting = { ...(await demoSetting(context)), seed: SEED, enterprises: ENTERPRISES }
    await storeSynthetic({ db: within(transaction, district), scope }, make(setting), system.clock.today())
  })
}

async function copied(system: System): Promise<void> {
  const session = await system.store.pool.connect()
  try {
    await session.query('begin')
    for (const table of tables) await session.query(`copy ${table} from '${await fileOf(system, table)}'`)
    await session.query('commit')
  } finally {
    session.release()
  }
}

/** Where the database itself may write and read. */
async function fileOf({ store }: System, table: string): Promise<string> {
  const { rows } = await store.pool.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  return `${rows[0]?.folder}/bench-${table}`
}

/** Writes the stored rows to files, copies them back, and finds the same rows in every table; answers how many. */
async function checkEqual(system: System): Promise<number> {
  for (const table of tables) await system.store.pool.query(`copy ${table} to '${await fileOf(system, table)}'`)
  const before = await seals(system)
  await emptied(system)
  await copied(system)
  deepStrictEqual(await seals(system), before)
  return before.reduce((sum, it) => sum + it.count, 0)
}

async function seals({ store }: System): Promise<{ count: number; hash: string }[]> {
  const found: { count: number; hash: string }[] = []
  for (const table of tables) {
    const { rows } = await store.pool.query<{ count: string; hash: string }>(
      `select count(*), sum(hashtextextended(row::text, 0))::text as hash from ${table} as row`,
    )
    found.push({ count: Number(rows[0]?.count), hash: rows[0]?.hash ?? '' })
  }
  return found
}
