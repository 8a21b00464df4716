import { deepStrictEqual } from 'node:assert'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { newThread } from '../src/files/exchange/newThread.ts'
import type { Part, Tally } from './batchWorker.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'
import { techCells } from './techCells.ts'

const ROWS = 1_000_000

/** The same million in one thread and in halves of two; both read the same shared columns. */
export async function threads(): Promise<Row[]> {
  const columns = techCells(ROWS, 40)
  const entry = new URL('./batchWorker.ts', import.meta.url)
  const workers = [0, 1].map(() => newThread(entry, { workerData: columns }))
  const [first, second] = workers as [Worker, Worker]
  try {
    await Promise.all(workers.map((it) => once(it, 'message')))
    const whole = () => asked(first, { from: 0, rows: ROWS })
    const halves = () =>
      Promise.all([asked(first, { from: 0, rows: ROWS / 2 }), asked(second, { from: ROWS / 2, rows: ROWS - ROWS / 2 })])
    const parts = await halves()
    deepStrictEqual(
      parts[0].map((it, at) => it + (parts[1][at] as number)),
      await whole(),
    )
    const { ours, peer, ratio } = await byTurns(15, {
      ours: () => seconds(halves),
      peer: () => seconds(whole),
      cost: (it) => it,
    })
    return [
      {
        what: 'batch of 1,000,000 in two threads',
        ours: `${(median(ours) * 1000).toFixed(0)} ms`,
        peer: `${(median(peer) * 1000).toFixed(0)} ms in one, ${(1 / ratio).toFixed(2)} × as long`,
        ratio,
        aim: 1 / 1.8,
        unit: '×',
        checked: 'verdicts, points and answers add up alike',
      },
    ]
  } finally {
    for (const it of workers) await it.terminate()
  }
}

async function asked(worker: Worker, part: Part): Promise<Tally> {
  const answered = once(worker, 'message')
  worker.postMessage(part, [])
  const [tally] = (await answered) as [Tally]
  return tally
}
