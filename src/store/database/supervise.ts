// One process supervises the cluster in a data folder: it starts PostgreSQL, starts it again when it dies, and stops it at the end.
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { Refusal } from '#domain/access/refusal.ts'
import { findBinaries } from './binaries.ts'
import type { Connection } from './connect.ts'
import { createCluster } from './createCluster.ts'
import { dataFolder, type DataFolder } from './dataFolder.ts'
import { findPostmaster, type Postmaster } from './findPostmaster.ts'
import { startPostmaster } from './startPostmaster.ts'
import { stopPostmaster } from './stopPostmaster.ts'
import { takeSupervisorLock } from './supervisorLock.ts'

export type Supervision = { connection: Connection; socketFolder: string; attached: boolean; close(): Promise<void> }

export type SuperviseOptions = {
  dataDir: string
  /** What to do when a living process already supervises the folder. */
  whenRunning: 'attach' | 'refuse'
  /** What the operator should hear, as a sentence. */
  onNotice?: (sentence: string) => void
  /** Settings of PostgreSQL besides its defaults. */
  settings?: Record<string, string>
}

/**
 * Starts the cluster of a data folder, or adopts one that a killed process left running, and stops it on `close`.
 * Where a living process supervises it already, attaches to it or throws a Refusal that names folder and process.
 */
export async function supervise(options: SuperviseOptions): Promise<Supervision> {
  // Node knows no Unix sockets on Windows, and an open TCP port would need a password of its own.
  if (process.platform === 'win32')
    throw new Refusal('bad-input', 'Windows 上不能使用自带的数据库。请安装 PostgreSQL，并用 DATABASE_URL 指定。')
  const folder = dataFolder(options.dataDir)
  const { postmaster, session } = await takeCharge(folder, options)
  const { socketFolder, port } = postmaster
  const connection = { host: socketFolder, port, user: 'beizeng', database: 'beizeng' }
  if (!session) return { connection, socketFolder, attached: true, close: async () => undefined }
  return { connection, socketFolder, attached: false, close: keep(folder, options, { postmaster, session }) }
}

type Charge = { postmaster: Postmaster; session?: Client }
type OwnCharge = Required<Charge>

async function takeCharge(folder: DataFolder, options: SuperviseOptions): Promise<Charge> {
  const giveUp = Date.now() + 30_000
  while (Date.now() < giveUp) {
    const postmaster = await running(folder, options.settings ?? {})
    const lock = postmaster && (await takeSupervisorLock(postmaster))
    if (postmaster && lock?.held) return { postmaster, session: lock.session }
    if (postmaster && lock && options.whenRunning === 'attach') return { postmaster }
    if (lock && !lock.held) throw alreadyUsed(folder, lock.by)
    await wait(50)
  }
  throw new Refusal('conflict', `数据目录 ${folder.path} 的数据库正在启动或停止，等了 30 秒仍不可用。请稍后再试。`)
}

/** The running PostgreSQL; undefined while it, or the one before it, comes or goes. */
async function running(folder: DataFolder, settings: Record<string, string>): Promise<Postmaster | undefined> {
  const found = findPostmaster(folder.cluster)
  if (found) return found.status === 'ready' ? found : undefined
  const binaries = findBinaries(folder.path)
  createCluster(folder.cluster, binaries)
  return startPostmaster(folder, binaries, settings)
}

function alreadyUsed(folder: DataFolder, pid: number): Refusal {
  return new Refusal(
    'conflict',
    `数据目录 ${folder.path} 正由进程 ${pid} 使用，同一目录不能启动第二个服务。请先停止该进程，或用 DATA_DIR 指定另一个目录。`,
  )
}

/** Watches over PostgreSQL from here on. Returns what ends both. */
function keep(folder: DataFolder, options: SuperviseOptions, first: OwnCharge): () => Promise<void> {
  let charge = first
  let closing = false
  const watch = () => charge.session.once('end', () => void (closing || recover()))
  const recover = async () => {
    options.onNotice?.(`数据库意外停止，正在重新启动；原因见 ${folder.log}。`)
    try {
      charge = (await takeCharge(folder, { ...options, whenRunning: 'refuse' })) as OwnCharge
      watch()
    } catch (error) {
      options.onNotice?.((error as Error).message)
    }
  }
  // A process that ends without closing must not leave PostgreSQL behind; only a kill -9 can, and the next start adopts that.
  const onExit = () => process.kill(charge.postmaster.pid, 'SIGINT')
  process.once('exit', onExit)
  watch()
  return async () => {
    closing = true
    process.off('exit', onExit)
    await stopPostmaster(folder.cluster, charge.postmaster, () => charge.session.end())
  }
}
