import type { System } from '../src/operations/door/context.ts'
import { emptied } from './copied.ts'
import { handIn, jobState } from './handIn.ts'
import { median, quantile, seconds } from './measure.ts'
import { seed } from './seed.ts'
import type { Row } from './table.ts'

type Office = { address: string; cookie: string; bytes: Uint8Array; tables: readonly string[] }

/** How long two pages take while the list is imported, against the same pages before, among 1,000 enterprises. */
export async function pagesDuring(system: System, office: Office): Promise<Row[]> {
  const rounds: { idle: number[]; busy: number[] }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await emptied(system, office.tables)
    await seed(system, 1000)
    await system.store.pool.query('vacuum analyze')
    await asked(office, IDLE) // warms up
    const idle = await asked(office, IDLE)
    const job = await handIn(office.address, office.cookie, office.bytes)
    rounds.push({ idle, busy: await untilDone(office, job) })
  }
  const idle = rounds.flatMap((it) => it.idle)
  const busy = rounds.flatMap((it) => it.busy)
  return [
    {
      what: 'a page answers during an import',
      ours: `${spoken(busy)} of ${busy.length}`,
      peer: `${spoken(idle)} idle`,
      ratio: median(rounds.map((it) => median(it.busy) / median(it.idle))),
      aim: 2,
      unit: '×',
      checked: 'every answer is 200',
    },
  ]
}

const ROUNDS = 3
const IDLE = 100

const paths = [
  ['listEnterprises', { page: { size: 50 }, on: '2026-06-30' }] as const,
  ['readDecomposition', { indicator: 'high-tech-enterprise' }] as const,
].map(([name, input]) => `/api/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)

async function asked({ address, cookie }: Office, times: number): Promise<number[]> {
  const latencies: number[] = []
  for (let turn = 0; turn < times; turn++)
    latencies.push(
      await seconds(async () => {
        const headers = { cookie, 'x-forwarded-for': `10.0.${turn % 200}.${Math.floor(Math.random() * 200)}` }
        const reply = await fetch(`${address}${paths[turn % paths.length]}`, { headers })
        await reply.arrayBuffer()
        if (reply.status !== 200) throw new Error(`a page answered ${reply.status}`)
      }),
    )
  return latencies
}

async function untilDone(office: Office, job: string): Promise<number[]> {
  const latencies: number[] = []
  for (;;) {
    const { state } = await jobState(office.address, office.cookie, job)
    if (state === 'done') return latencies
    if (state === 'failed') throw new Error('the import failed')
    latencies.push(...(await asked(office, 10)))
  }
}

function spoken(latencies: number[]): string {
  const [middle, high] = [median(latencies), quantile(latencies, 0.95)].map((it) => (it * 1000).toFixed(1))
  return `median ${middle} ms, p95 ${high} ms`
}
