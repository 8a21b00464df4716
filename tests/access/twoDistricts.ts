// Two districts with one enterprise for each of two units, one that nobody has claimed, and an account for every role.
import type { Role } from '#domain/access/role.ts'
import { carryOut } from '#operations/door/carryOut.ts'
import type { Caller, System } from '#operations/door/context.ts'
import { systemOf } from '#operations/door/openSystem.ts'
import { prepareDistricts } from '#operations/access/prepareDistricts.ts'
import { prepareDraft } from '#operations/plan/prepareDraft.ts'
import * as operations from '#operations/operations.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword } from '#store/access/password.ts'
import { newId } from '#store/database/newId.ts'
import type { Store } from '#store/database/openStore.ts'
import { within } from '#store/database/within.ts'
import { readTexts } from '#texts/texts.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { codeNumber } from '../registry/codeNumber.ts'

export const home = '500114'
export const away = '500236'
export const password = 'Correct-Horse-7'

/** Names that betray whose data an answer holds. */
export const marks = { ownUnit: '本单位独有', otherUnit: '别单位独有', nobody: '无人认领', away: '外区独有' }

// Frozen, so that the tests of a file can share it.
const texts = readTexts('policy')

/** The system on a database that holds the two districts. */
export function twoDistricts(store: Store): System {
  const first = texts.districts.get(home)
  if (!first) throw new Error('the policy folder has no home district')
  const districts = new Map([
    [home, first],
    [away, { ...first, code: away, name: '外区', shortName: '外区' }],
  ])
  return systemOf({
    store,
    texts: {
      ...texts,
      districts,
    },
    banner: undefined,
    dataDir: '',
    journalKey: Buffer.alloc(32, 7),
    clock: {
      now: () => Moment.parse('2025-06-30T04:00:00.000Z'),
      today: () => Day.parse('2025-06-30'),
    },
  })
}

/** Writes the two districts into a migrated database. */
export async function foundTwoDistricts(store: Store): Promise<void> {
  const system = twoDistricts(store)
  await prepareDistricts(system)
  await prepareDraft(system)
  await enterCertificates(system, home, [
    [marks.ownUnit, '区科技局'],
    [marks.otherUnit, '区商务委'],
    [marks.nobody, ''],
  ])
  await enterCertificates(system, away, [[marks.away, '区科技局']])
}

async function enterCertificates(system: System, district: string, rows: string[][]) {
  const head = '统一社会信用代码,企业名称,证书编号,发证日期,有效期至,责任单位'
  const lines = rows.map(([mark = '', unit = ''], at) => {
    const number = district === home ? at + 1 : at + 101
    return `${codeNumber(number)},${mark}科技有限公司,GR20235110${number},2023-10-16,2026-10-15,${unit}`
  })
  const file = { name: `${district}.csv`, bytes: new TextEncoder().encode([head, ...lines].join('\n')) }
  const operation = operations.importTitles
  const caller = callerIn(district, 'lead')
  const decisions = [{ kind: 'new-enterprise', take: true }]
  await carryOut(
    { name: 'importTitles', operation, system, caller },
    { title: 'high-tech-enterprise', file, decisions },
  )
}

/** A signed-in caller of a role, without an account behind it. */
export function callerIn(district: string, role: Role, units: string[] = []): Caller {
  const person = { id: null, login: role, name: role, role, units }
  return { district, person, via: 'cli', address: null, mustChangePassword: false, session: null }
}

/** An account with the password above, and a caller who is signed in to it. */
export async function accountIn(
  { store }: System,
  district: string,
  { role, units }: { role: Role; units: string[] },
): Promise<Caller> {
  const db = within(store.db, district)
  const [id, login] = [newId(), `${role}-${units.join('-') || 'none'}`.slice(0, 30)]
  const createdAt = Moment.parse('2025-01-01T00:00:00.000Z')
  const passwordHash = await hashPassword(password)
  await accounts.record(db, {
    districtCode: district,
    id,
    login,
    name: login,
    role,
    passwordHash,
    createdAt,
    mustChangePassword: false,
  })
  await accounts.assignUnits(db, { district, id }, units)
  return { ...callerIn(district, role, units), person: { id, login, name: login, role, units } }
}
