import { deepStrictEqual } from 'node:assert'
import { carryOut } from '../src/operations/door/carryOut.ts'
import { bringUpToDate } from '../src/operations/door/bringUpToDate.ts'
import type { Caller, System } from '../src/operations/door/context.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { prepareDistricts } from '../src/operations/access/prepareDistricts.ts'
import { recordUnit } from '../src/operations/access/recordUnit.ts'
import { verifyJournal } from '../src/operations/access/verifyJournal.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { byTurns, median, seconds } from './measure.ts'
import { signedIn } from './signedIn.ts'
import { type Statement, statementsOf } from './statementsOf.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** Fifty people record units at once, each act with its row in the journal, against the same statements without the journal. */
export function writers(): Promise<Row[]> {
  return withFolder(async (folder) => {
    const settings = settingsOf({ ...process.env, DATA_DIR: folder, DATABASE_URL: undefined }, packageRoot())
    const system = await openSystem(settings)
    try {
      await bringUpToDate(system)
      await prepareDistricts(system)
      const { caller } = await signedIn(system)
      const acts = Array.from({ length: WRITERS }, (_, writer) => recording(system, caller, writer))
      const bare = await withoutJournal(acts)
      await checkEqual(system, { acts, bare: bare.map((it) => () => transact(system, it)) })
      const { ours, peer, ratio } = await byTurns(ROUNDS, {
        ours: () => seconds(() => allAtOnce(acts)),
        peer: () => seconds(() => allAtOnce(bare.map((it) => () => transact(system, it)))),
        cost: (it) => it,
      })
      const checked = await checkJournal(system, caller)
      return [
        {
          what: `${WRITERS} writers at once, journal included`,
          ours: rate(ours),
          peer: rate(peer),
          ratio,
          aim: 3,
          unit: '×',
          checked,
        },
        await bareCommit(system),
      ]
    } finally {
      await system.store.close()
    }
  })
}

const WRITERS = 50
const EACH = 10
const ROUNDS = 7

type Act = () => Promise<unknown>

function recording(system: System, caller: Caller, writer: number): Act {
  const unit = { slug: `bench-${writer}`, name: `测速单位${writer}`, kind: 'town', validFrom: '2026-01-01' }
  const call = { name: 'recordUnit', operation: recordUnit, system, caller }
  return () => carryOut(call, unit)
}

/** What each act sends, but for its transaction's brackets and what it says to the journal. */
async function withoutJournal(acts: Act[]): Promise<Statement[][]> {
  const found: Statement[][] = []
  for (const act of acts) {
    const sent = await statementsOf(act)
    const own = sent.filter(({ text }) => !/^(begin|commit)$|journal|pg_advisory_xact_lock/i.test(text))
    deepStrictEqual(own.length, 2, 'recordUnit reads the units and writes one; everything else belongs to the journal')
    found.push(own)
  }
  return found
}

async function transact({ store }: System, statements: Statement[]): Promise<void> {
  const session = await store.pool.connect()
  try {
    await session.query('begin')
    for (const { text, values } of statements) await session.query(text, values)
    await session.query('commit')
  } finally {
    session.release()
  }
}

function allAtOnce(acts: Act[]): Promise<unknown> {
  return Promise.all(
    acts.map(async (act) => {
      for (let turn = 0; turn < EACH; turn++) await act()
    }),
  )
}

/** Both ways leave the same units. */
async function checkEqual({ store }: System, { acts, bare }: { acts: Act[]; bare: Act[] }): Promise<void> {
  const unitsAfter = async (way: Act[]) => {
    await store.pool.query(`delete from unit where slug like 'bench-%'`)
    await Promise.all(way.map((act) => act()))
    return (await store.pool.query('select * from unit order by slug')).rows as unknown[]
  }
  deepStrictEqual(await unitsAfter(acts), await unitsAfter(bare))
}

/** The chain holds, and is as long as there were acts: once to see the statements, once to compare, then the rounds and one to warm up. */
async function checkJournal(system: System, caller: Caller): Promise<string> {
  const auditor: Caller = { ...caller, person: caller.person && { ...caller.person, role: 'audit' } }
  const call = { name: 'verifyJournal', operation: verifyJournal, system, caller: auditor }
  const { holds, rows } = verifyJournal.output.parse(await carryOut(call, {}))
  deepStrictEqual({ holds, rows }, { holds: true, rows: WRITERS * (2 + (1 + ROUNDS) * EACH) })
  return `same units; all ${rows} journal rows hold`
}

/** One writer, one row, one commit that waits for the disk: what no program on this machine can do faster. */
async function bareCommit({ store }: System): Promise<Row> {
  await store.pool.query('create table bench (n integer)')
  const times: number[] = []
  for (let n = 0; n < 200; n++) times.push(await seconds(() => store.pool.query('insert into bench values ($1)', [n])))
  const peer = `median ${(median(times) * 1000).toFixed(2)} ms`
  return { what: 'one bare commit on this disk', ours: '', peer, ratio: null, aim: null, unit: '×', checked: '' }
}

function rate(rounds: number[]): string {
  return `${((WRITERS * EACH) / median(rounds)).toFixed(0)} writes/s`
}
