// The entry of the thread that does jobs: the same books and texts, opened once more, and the same door.
import { connect } from '#store/database/connect.ts'
import type { Ticket } from '#store/exchange/queue.ts'
import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { System } from './context.ts'
import { systemOf } from './openSystem.ts'
import { workOn } from './workOn.ts'

/** What a thread needs to open the system for itself: plain data. */
export type JobSystem = Pick<System, 'dataDir' | 'banner' | 'journalKey'> & {
  connection: System['store']['connection']
  embedded: boolean
  policyDir: string
}

/** A job, and the business day on which it is done. */
export type JobTask = { ticket: Ticket; today: Day }

const { connection, embedded, policyDir, ...own } = workerData as JobSystem
// One job at a time: one session for its transaction, one for its progress, one for the journal's chain.
const { db, pool } = connect(connection, { max: 3 })
const store = { db, pool, connection, embedded, attached: true, close: () => pool.end() }
const texts = readTexts(policyDir)

parentPort?.on('message', ({ ticket, today }: JobTask) => {
  const clock = { now: () => Moment.parse(new Date().toISOString()), today: () => today }
  void workOn(systemOf({ ...own, banner: own.banner, store, texts, clock }), ticket).then(() =>
    parentPort?.postMessage(process.memoryUsage().heapTotal, []),
  )
})
