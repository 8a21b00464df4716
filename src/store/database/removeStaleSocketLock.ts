import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pidFileLines } from './pidFileLines.ts'
import { runsOn } from './runsOn.ts'

/** Removes the lock file beside the socket when it was left by a PostgreSQL of this cluster that is gone or a zombie. */
export function removeStaleSocketLock(cluster: string, socketFolder: string): void {
  const lock = join(socketFolder, '.s.PGSQL.5432.lock')
  const pid = Number(pidFileLines(lock)[0])
  if (pid && !runsOn(cluster, pid)) rmSync(lock, { force: true })
}
