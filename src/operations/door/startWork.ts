import { within } from '#store/database/within.ts'
import * as districts from '#store/access/districts.ts'
import * as jobs from '#store/exchange/jobs.ts'
import { startQueue } from '#store/exchange/queue.ts'
import type { System } from './context.ts'
import { workOn } from './workOn.ts'

/** Starts the worker of a serving process; jobs an earlier process left behind are taken up again. */
export async function startWork(system: System): Promise<System> {
  const working: System = { ...system, queue: await startQueue(system.store, (ticket) => workOn(working, ticket)) }
  for (const { code } of await districts.list(system.store.db))
    for (const id of await jobs.revive(within(system.store.db, code), code))
      await working.queue?.send({ district: code, id })
  return working
}
