// postmaster.pid outlives a PostgreSQL that lost power, and its number may by then belong to somebody else.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './isAlive.ts'
import { pidFileLines } from './pidFileLines.ts'
import { runsOn } from './runsOn.ts'

export type Postmaster = { pid: number; socketFolder: string; port: number; status: string }

/**
 * The PostgreSQL that runs on this cluster, by its postmaster.pid; `status` is `starting`, `ready` or `stopping`.
 * Removes the file when it names a zombie or a process that is not the PostgreSQL of this cluster; one whose process is gone
 * PostgreSQL replaces itself, after proving that nobody uses its memory any more.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = pidFileLines(join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  if (!runsOn(cluster, pid)) {
    if (isAlive(pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return undefined
  }
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', status: lines[7]?.trim() ?? 'starting' }
}
