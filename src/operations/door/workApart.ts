// Jobs are done beside the serving thread, so that pages go on answering however long a list is.
import { giveBack } from '#files/exchange/giveBack.ts'
import { newThread } from '#files/exchange/newThread.ts'
import { within } from '#store/database/within.ts'
import * as jobs from '#store/exchange/jobs.ts'
import type { Ticket } from '#store/exchange/queue.ts'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { System } from './context.ts'
import type { JobSystem, JobTask } from './jobThread.ts'
import type { JobWork } from './startWork.ts'

/** Does jobs in one thread of their own, started with the first of them; it may rest, but not keep its memory for long. */
export function workApart(system: System, policyDir: string): JobWork {
  let thread: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let stopped = false
  let underWay: Promise<void> = Promise.resolve()
  const end = async () => {
    clearTimeout(rest)
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }
  const start = () => {
    const fresh = startThread(system, policyDir)
    return fresh.once('exit', () => (thread = thread === fresh ? undefined : thread))
  }
  const work = async (ticket: Ticket) => {
    clearTimeout(rest)
    const own = (thread ??= start())
    own.ref()
    try {
      const held = await endOf(own, { ticket, today: system.clock.today() })
      if (held > LARGE) return await end().then(() => giveBack(held))
      own.unref()
      rest = setTimeout(() => void end(), LONGEST_REST).unref()
    } catch (error) {
      await end()
      if (!stopped) await giveUp(system, ticket, error)
    }
  }
  return {
    async work(ticket) {
      if (!stopped) await (underWay = work(ticket))
    },
    async stop() {
      stopped = true
      await Promise.race([underWay, after(SHORT_WORK, undefined, { ref: false })])
      await end()
    },
  }
}

const LONGEST_REST = 30_000
/** How long a stop waits for a job that is nearly done; one that is broken off is taken up by the next start. */
const SHORT_WORK = 3000
const MEMORY_MEGABYTES = 1024
/** A thread that a long list has filled is not kept: resting, it gives nothing back. */
const LARGE = 128 << 20

function startThread({ store, dataDir, banner, journalKey }: System, policyDir: string): Worker {
  const { connection, embedded } = store
  const workerData: JobSystem = { connection, embedded, dataDir, banner, journalKey, policyDir }
  const entry = new URL('./jobThread.ts', import.meta.url)
  return newThread(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES } })
}

/** Has a thread do a job and answers how many bytes it holds after; throws where it broke or was ended, and its transaction with it. */
async function endOf(thread: Worker, task: JobTask): Promise<number> {
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    const ended = once(thread, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`job thread: ${code}`)))
    thread.postMessage(task, [])
    const [held] = await Promise.race([once(thread, 'message', { signal }), ended])
    return Number(held)
  } finally {
    waiting.abort()
  }
}

async function giveUp({ store, clock }: System, { district, id }: Ticket, error: unknown): Promise<void> {
  process.stderr.write(`${String(error)}\n`)
  const sentence = '作业中断，没有写入任何内容；文件很大时请分成几份再导入，仍不行请告诉系统管理员'
  const failure = JSON.stringify({ code: 'internal', sentence })
  const changes = { state: 'failed' as const, failure, endedAt: clock.now() }
  await jobs.note(within(store.db, district), { district, id }, changes)
}
