import { resumeSession } from '../src/operations/access/resumeSession.ts'
import { carryOut } from '../src/operations/door/carryOut.ts'
import type { Caller, System } from '../src/operations/door/context.ts'
import type { Operation } from '../src/operations/door/operation.ts'
import * as operations from '../src/operations/operations.ts'
import { median, seconds } from './measure.ts'
import type { PeerQuestion } from './peer.ts'
import type { Row } from './table.ts'

type Asking = { caller: Caller; cookie: string; asked: PeerQuestion[] }

/** Where a read spends its time before HTTP, one at a time: its session, the door with the operation, its statements alone. */
export async function breakdown(system: System, { caller, cookie, asked }: Asking): Promise<Row[]> {
  const token = cookie.slice(cookie.indexOf('=') + 1)
  const list: Readonly<Record<string, unknown>> = operations
  const rows: Row[] = [row('  of which: the session', await timed(asked, () => resumeSession(system, token)))]
  for (const name of ['listUnits', 'listEnterprises']) {
    const own = asked.filter((it) => it.operation === name)
    const call = { name, operation: list[name] as Operation, system, caller }
    const door = await timed(own, ({ input }) => carryOut(call, input))
    const alone = await timed(own, async ({ statements }) => {
      for (const { text, values } of statements) await system.store.pool.query(text, values)
    })
    rows.push(row(`  of which: ${name} through the door`, door, `its statements alone ${milliseconds(alone)}`))
  }
  return rows
}

async function timed(asked: PeerQuestion[], work: (question: PeerQuestion) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const question = asked[turn % asked.length]
    if (question) times.push(await seconds(() => work(question)))
  }
  return median(times.slice(TURNS / 4))
}

const TURNS = 200

function row(what: string, ours: number, peer = ''): Row {
  return { what, ours: milliseconds(ours), peer, ratio: null, aim: null, unit: '×', checked: '' }
}

function milliseconds(time: number): string {
  return `median ${(time * 1000).toFixed(2)} ms`
}
