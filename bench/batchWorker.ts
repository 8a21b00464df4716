// One thread of a batch: it is sent a part of the shared columns and answers with sums over what it found.
import { parentPort, workerData } from 'node:worker_threads'
import { batchOf } from '../src/domain/eligibility/batch/assessAll.ts'
import { techSme } from './techSme.ts'

export type Part = { from: number; rows: number }
/** How many of each gravest answer, then the points from and to, then the traces, each added up. */
export type Tally = number[]

const assess = batchOf(techSme())
const columns = workerData as Float64Array[]

parentPort?.on('message', ({ from, rows }: Part) => {
  const { gravest, low, high, traces } = assess(
    columns.map((it) => it.subarray(from, from + rows)),
    rows,
  )
  const tally: Tally = [0, 0, 0, 0, 0]
  for (const it of gravest) tally[it] = (tally[it] as number) + 1
  parentPort?.postMessage([...tally, ...[low, high, traces].map(sum)], [])
})
parentPort?.postMessage('ready', [])

function sum(numbers: Int32Array | Uint32Array): number {
  let total = 0
  for (const it of numbers) total += it
  return total
}
