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
import { checkEqual, copied, emptied } from './copied.ts'
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
const books = ['enterprise', 'enterprise_code', 'enterprise_name', 'enterprise_place', 'fact', 'title_event', 'credit']
const tables = [...books, 'ledger_entry', 'ledger_completeness']

async function against(system: System): Promise<Row> {
  await emptied(system, tables)
  await stored(system)
  const rows = await checkEqual(system, tables)
  const { ours, peer, ratio } = await byTurns(ROUNDS, {
    ours: async () => {
      await emptied(system, tables)
      return seconds(() => stored(system))
    },
    peer: async () => {
      await emptied(system, tables)
      return seconds(() => copied(system, tables))
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
