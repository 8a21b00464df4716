import { bringUpToDate } from '../src/operations/door/bringUpToDate.ts'
import { contextOf, type Caller, type Context, type System } from '../src/operations/door/context.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { openDemo } from '../src/operations/demo/openDemo.ts'
import { prepareDistricts } from '../src/operations/access/prepareDistricts.ts'
import { prepareDraft } from '../src/operations/plan/prepareDraft.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { emptied } from './copied.ts'
import { withFolder } from './withFolder.ts'

export type Office = {
  system: System
  caller: Caller
  /** Does something inside one transaction of the district. */
  inside<T>(work: (context: Context) => Promise<T>): Promise<T>
}

/** The tables of the book of enterprises, which a synthetic district fills. */
export const books = [
  'enterprise',
  'enterprise_code',
  'enterprise_name',
  'enterprise_place',
  'fact',
  'title_event',
  'credit',
  'ledger_entry',
  'ledger_completeness',
]

/** Lends a district with people and an adopted plan, but without enterprises, in a folder of its own. */
export function syntheticOffice<T>(work: (office: Office) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const environment = { ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, BEIZENG_TODAY: '2025-09-30' }
    const system = await openSystem(settingsOf(environment, packageRoot()))
    try {
      await bringUpToDate(system)
      await prepareDistricts(system)
      await prepareDraft(system)
      await openDemo(system, { enterprises: 1000 })
      await emptied(system, [...books, 'assessment', 'assessment_run'])
      return await work({ system, ...insideOf(system) })
    } finally {
      await system.store.close()
    }
  })
}

function insideOf(system: System): Pick<Office, 'caller' | 'inside'> {
  const [district = ''] = system.texts.districts.keys()
  const scope = { district, units: 'all' } as const
  const person = { id: null, login: 'cli', name: '测速', role: 'lead', units: [] } as const
  const caller = { district, person, via: 'cli', address: null, mustChangePassword: false, session: null } as const
  return {
    caller,
    inside: (work) =>
      system.store.db
        .transaction()
        .execute((transaction) => work(contextOf({ name: 'bench', system, caller }, { db: transaction, scope }))),
  }
}
