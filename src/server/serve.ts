import { Refusal } from '#domain/access/refusal.ts'
import { exportJournalHeads } from '#operations/access/exportJournalHeads.ts'
import { prepareDistricts, setUpLinks } from '#operations/access/prepareDistricts.ts'
import { prepareDraft } from '#operations/plan/prepareDraft.ts'
import { bringUpToDate } from '#operations/door/bringUpToDate.ts'
import type { System } from '#operations/door/context.ts'
import { openSystem, type SystemOptions } from '#operations/door/openSystem.ts'
import { startWork } from '#operations/door/startWork.ts'
import { workApart } from '#operations/door/workApart.ts'
import { createServer } from './server.ts'

export type ServeSettings = Omit<SystemOptions, 'whenRunning'> & { host: string; port: number; pagesFolder: string }

/** What is printed at a start: words, and the path of a page after the server's address. */
export type Greeting = (system: System) => Promise<{ words: string; path: string }[]>

/** No page waits longer for a statement; what takes longer is a job, and has sessions of its own. */
const LONGEST = 60_000

/** Serves until Ctrl-C or SIGTERM, then ends every process it started. Prints the address, and what a first start needs. */
export async function serve(settings: ServeSettings, greet: Greeting = greetFirstStart): Promise<number> {
  const stopped = untilStopped()
  const system = await openSystem({ ...settings, whenRunning: 'refuse', longest: LONGEST })
  try {
    readWholePolicy(system)
    await bringUpToDate(system)
    await prepareDistricts(system)
    await prepareDraft(system)
    const stopExporting = await exportJournalHeads(system)
    await work(system, { ...settings, greet }, stopped)
    stopExporting()
    return 0
  } finally {
    await system.store.close()
  }
}

/** A broken scheme must stop the start, and not the first person who asks about it. */
function readWholePolicy({ texts }: System): number {
  return texts.schemes.texts.length
}

async function greetFirstStart(system: System): ReturnType<Greeting> {
  const links = await setUpLinks(system)
  return links.map(({ name, path }) => ({ words: `${name}首次设置（24 小时内有效，只用一次）`, path }))
}

type Work = ServeSettings & { greet: Greeting }

async function work(opened: System, settings: Work, stopped: Promise<void>): Promise<void> {
  const system = await startWork(opened, workApart(opened, settings.policyDir))
  const server = await createServer(system, settings.pagesFolder)
  try {
    const address = await listen(server, settings)
    const lines = (await settings.greet(system)).map(({ words, path }) => `${words}：${address}${path}\n`)
    process.stdout.write(`倍增 ${system.version} 已启动：${address}\n${lines.join('')}`)
    await stopped
  } finally {
    await server.close()
    await system.queue?.stop()
  }
}

async function listen(
  server: Awaited<ReturnType<typeof createServer>>,
  { host, port }: ServeSettings,
): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Refusal('conflict', `端口 ${port} 已被别的程序占用。请关闭那个程序，或另选端口：PORT=8081 npm start`)
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Refusal('bad-input', `不能在 ${host}:${port} 上监听。请检查 HOST 和 PORT`)
    throw error
  }
}

/** npm and a terminal may both pass the signal on; the first one counts, the later ones find us stopping already. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
