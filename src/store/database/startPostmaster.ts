import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#domain/access/refusal.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './dataFolder.ts'
import { findPostmaster, type Postmaster } from './findPostmaster.ts'
import { removeStaleSocketLock } from './removeStaleSocketLock.ts'
import { serverUser } from './serverUser.ts'
import { socketFolder } from './socketFolder.ts'

/**
 * Starts PostgreSQL on the cluster and waits until it accepts connections; where another process was quicker, that one's is used.
 * Undefined while the last processes of a killed predecessor are still ending: try again soon.
 * Throws a Refusal with the last words of its log when it will not start.
 */
export async function startPostmaster(
  folder: DataFolder,
  binaries: Binaries,
  settings: Record<string, string>,
): Promise<Postmaster | undefined> {
  const exited = launch(folder, binaries, settings)
  const giveUp = Date.now() + 60_000 // recovery after a power cut may take a while
  while (Date.now() < giveUp) {
    const postmaster = findPostmaster(folder.cluster)
    if (postmaster?.status === 'ready') return postmaster
    if (exited.now && !postmaster) break
    await wait(10)
  }
  if (/lock file .* already exists|shared memory block .* still in use/.test(lastWords(folder.log))) return undefined
  throw new Refusal(
    'bad-input',
    `数据库无法启动：${lastWords(folder.log)} 请检查磁盘空间和 ${folder.log}，处理后再启动。`,
  )
}

/** In a session of its own, so that a Ctrl-C meant for the application does not reach PostgreSQL before its last commit. */
function launch(folder: DataFolder, binaries: Binaries, settings: Record<string, string>): { now: boolean } {
  const socket = socketFolder(folder.path)
  removeStaleSocketLock(folder.cluster, socket)
  const options = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    ...settings,
  }
  const log = openSync(folder.log, 'w', 0o600)
  const child = spawn(
    binaries.postgres,
    ['-D', folder.cluster, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { detached: true, stdio: ['ignore', log, log], cwd: folder.cluster, ...serverUser() },
  )
  closeSync(log)
  child.unref()
  const exited = { now: false }
  child.once('exit', () => (exited.now = true)).once('error', () => (exited.now = true))
  return exited
}

function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ').slice(-400)
}
