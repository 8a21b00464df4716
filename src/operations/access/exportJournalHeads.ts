import * as districts from '#store/access/districts.ts'
import * as journal from '#store/access/journal.ts'
import { headsOf, noteHead } from '#store/access/journalHeads.ts'
import { within } from '#store/database/within.ts'
import type { System } from '../door/context.ts'

/** Copies the head of every district's chain that has grown since the last copy; answers how to stop doing so daily. */
export async function exportJournalHeads(system: System): Promise<() => void> {
  await exportOnce(system)
  const daily = setInterval(() => void exportOnce(system).catch(complain), DAY_MS)
  daily.unref()
  return () => clearInterval(daily)
}

async function exportOnce({ store, clock, dataDir, seal }: System): Promise<void> {
  for (const { code } of await districts.list(store.db)) {
    await seal(code)
    const [head] = await journal.page(within(store.db, code), code, { size: 1 })
    if (!head || headsOf(dataDir, code).at(-1)?.seq === head.seq) continue
    noteHead(dataDir, { at: clock.now(), district: code, seq: head.seq, mac: head.mac })
  }
}

/** A database that is away for a moment must not end the server; the next day copies what today did not. */
function complain(error: unknown): void {
  process.stderr.write(`日志末行没有抄出：${String(error)}\n`)
}

const DAY_MS = 86_400_000
