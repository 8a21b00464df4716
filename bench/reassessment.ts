import { syntheticDistrict as make } from '../src/domain/demo/syntheticDistrict.ts'
import { recordFacts } from '../src/operations/eligibility/recordFacts.ts'
import { refreshAssessments } from '../src/operations/eligibility/refreshAssessments.ts'
import { carryOut } from '../src/operations/door/carryOut.ts'
import type { Caller, System } from '../src/operations/door/context.ts'
import type { Operation } from '../src/operations/door/operation.ts'
import { demoSetting } from '../src/operations/demo/demoSetting.ts'
import { SEED } from '../src/operations/demo/openDemo.ts'
import { storeSynthetic } from '../src/operations/demo/storeSynthetic.ts'
import { within } from '../src/store/database/within.ts'
import { median, seconds } from './measure.ts'
import { syntheticOffice, type Office } from './syntheticOffice.ts'
import type { Row } from './table.ts'

const ENTERPRISES = 100_000
const ROUNDS = 9

/**
 * All schemes asked of everybody, against asking again after one figure of one enterprise has changed. Both go through the door
 * and end in the tables; afterwards everybody is asked once more, and every answer must be the one that was kept.
 */
export function reassessment(): Promise<Row[]> {
  return syntheticOffice(async ({ system, caller, inside }) => {
    await inside(async (context) => {
      const setting = { ...(await demoSetting(context)), seed: SEED, enterprises: ENTERPRISES }
      await storeSynthetic(context, make(setting), system.clock.today())
    })
    const refresh = () => act({ system, caller }, { refreshAssessments }, {})
    const full = await seconds(refresh)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await oneFigure(system, caller, round)
      times.push(await seconds(refresh))
    }
    const kept = await answersKept(system, caller)
    await forgetRuns(system, caller)
    await refresh()
    const again = await answersKept(system, caller)
    if (kept.hash !== again.hash) throw new Error('answers kept after single changes differ from asking everybody anew')
    const one = median(times)
    return [
      {
        what: `one changed figure among ${ENTERPRISES.toLocaleString('en')} enterprises`,
        ours: `${(one * 1000).toFixed(1)} ms`,
        peer: `${full.toFixed(1)} s asking everybody`,
        ratio: one / full,
        aim: 0.001,
        unit: '×',
        checked: `${kept.rows.toLocaleString('en')} answers with the same hash`,
      },
    ]
  })
}

/** Each round another enterprise gets a new figure that many schemes read. */
async function oneFigure(system: System, caller: Caller, round: number): Promise<void> {
  const district = caller.district as string
  const { id } = await within(system.store.db, district)
    .selectFrom('enterprise')
    .select('id')
    .where('districtCode', '=', district)
    .orderBy('id')
    .offset(round * 97)
    .limit(1)
    .executeTakeFirstOrThrow()
  const facts = { facts: { 'operating-revenue': { '2024': `${1000 + round}万元` } } }
  await act({ system, caller }, { recordFacts }, { enterprise: id, facts, source: '测速' })
}

async function act(
  { system, caller }: Pick<Office, 'system' | 'caller'>,
  named: Record<string, unknown>,
  input: object,
) {
  const [[name, operation] = []] = Object.entries(named)
  return carryOut({ name: name as string, operation: operation as Operation, system, caller }, input)
}

async function answersKept({ store }: System, { district }: Caller): Promise<{ rows: number; hash: string }> {
  const { rows } = await store.pool.query<{ rows: number; hash: string }>(
    `select count(*)::int as rows, md5(string_agg(md5(assessment::text), '' order by enterprise, scheme, in_force, mode)) as hash
     from assessment where district_code = $1`,
    [district],
  )
  return rows[0] as { rows: number; hash: string }
}

async function forgetRuns({ store }: System, { district }: Caller): Promise<void> {
  await store.pool.query('delete from assessment_run where district_code = $1', [district])
}
