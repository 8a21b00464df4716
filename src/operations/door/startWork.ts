import { within } from '#store/database/within.ts'
import * as districts from '#store/access/districts.ts'
import * as jobs from '#store/exchange/jobs.ts'
import { startQueue, type Ticket } from '#store/exchange/queue.ts'
import type { System } from './context.ts'
import { workOn } from './workOn.ts'

/** How jobs are done; `stop` breaks off the one under way, which the next start takes up again. */
export type JobWork = { work(ticket: Ticket): Promise<void>; stop(): Promise<void> }

/** Starts the worker of a serving process; jobs an earlier process left behind are taken up again. */
export async function startWork(system: System, { work, stop }: JobWork = workHere(system)): Promise<System> {
  const queue = await startQueue(system.store, work)
  const working: System = { ...system, queue: { send: queue.send, stop: () => stop().finally(queue.stop) } }
  for (const { code } of await districts.list(system.store.db))
    for (const id of await jobs.revive(within(system.store.db, code), code))
      await working.queue?.send({ district: code, id })
  return working
}

function workHere(system: System): JobWork {
  return { work: (ticket) => workOn(system, ticket), stop: async () => {} }
}
