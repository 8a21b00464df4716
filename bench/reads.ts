import { deepStrictEqual } from 'node:assert'
import type { System } from '../src/operations/door/context.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { breakdown } from './breakdown.ts'
import { helper } from './helper.ts'
import type { Load, Loaded } from './load.ts'
import { byTurns, median, quantile } from './measure.ts'
import type { PeerQuestion } from './peer.ts'
import { questions } from './questions.ts'
import { seed } from './seed.ts'
import { serve } from './serve.ts'
import { signedIn } from './signedIn.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** Reads over HTTP from the built server, against the same statements by bare pg in a bare node:http server. */
export function reads(): Promise<Row[]> {
  return withFolder(async (folder) => {
    const server = await serve(folder, { TRUST_PROXY: '1' })
    const settings = settingsOf({ ...process.env, DATA_DIR: folder, DATABASE_URL: undefined }, packageRoot())
    try {
      const system = await openSystem({ ...settings, whenRunning: 'attach' })
      return await compared(system, server.address).finally(() => system.store.close())
    } finally {
      await server.stop()
    }
  })
}

async function compared(system: System, ours: string): Promise<Row[]> {
  await seed(system, 1000)
  await system.store.pool.query('vacuum analyze')
  const { caller, cookie } = await signedIn(system)
  const asked = await questions(system, caller)
  const [peer, load] = [helper('peer.ts'), helper('load.ts')]
  try {
    const { connection } = system.store
    const sides = { ours, peer: await peer.ask<string>({ connection, questions: asked }), cookie }
    await checkEqual(sides, asked)
    const rows = await rowsOf({ ...sides, drive: (it) => load.ask<Loaded>(it) }, asked)
    const missed = rows.some(({ ratio, aim }) => (ratio ?? 0) > (aim ?? Infinity))
    return missed ? [...rows, ...(await breakdown(system, { caller, cookie, asked }))] : rows
  } finally {
    await Promise.all([peer.stop(), load.stop()])
  }
}

type Sides = { ours: string; peer: string; cookie: string }

async function checkEqual({ ours, peer, cookie }: Sides, asked: PeerQuestion[]): Promise<void> {
  for (const { path } of asked) {
    const [own, other] = await Promise.all([ours, peer].map((it) => fetch(it + path, { headers: { cookie } })))
    deepStrictEqual(await own?.json(), await other?.json(), `the peer answers otherwise: ${decodeURIComponent(path)}`)
  }
}

async function rowsOf(
  { ours, peer, cookie, drive }: Sides & { drive(load: Load): Promise<Loaded> },
  asked: PeerQuestion[],
): Promise<Row[]> {
  const rows: Row[] = []
  for (const { operation, concurrency, requests } of loads) {
    const paths = asked.filter((it) => it.operation === operation).map((it) => it.path)
    const load = { cookie, paths, concurrency, requests }
    const found = await byTurns(7, {
      ours: () => drive({ ...load, address: ours }),
      peer: () => drive({ ...load, address: peer }),
      cost: (it) => it.seconds,
    })
    rows.push({
      what: `${operation}, ${concurrency} at a time`,
      ours: spoken(found.ours),
      peer: spoken(found.peer),
      ratio: found.ratio,
      aim: 3,
      unit: '×',
      checked: paths.length === 1 ? 'same answer' : `same answers to ${paths.length}`,
    })
  }
  return rows
}

const loads = [
  { operation: 'listUnits', concurrency: 1, requests: 400 },
  { operation: 'listUnits', concurrency: 16, requests: 1600 },
  { operation: 'listEnterprises', concurrency: 1, requests: 80 },
  { operation: 'listEnterprises', concurrency: 16, requests: 160 },
]

function spoken(rounds: Loaded[]): string {
  const aSecond = median(rounds.map((it) => it.latencies.length / it.seconds))
  const latencies = rounds.flatMap((it) => it.latencies).map((it) => it * 1000)
  return `${aSecond.toFixed(0)}/s, median ${median(latencies).toFixed(1)} ms, p95 ${quantile(latencies, 0.95).toFixed(1)} ms`
}
