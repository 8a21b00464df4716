import { spawnSync } from 'node:child_process'
import { readlinkSync } from 'node:fs'

/**
 * Whether a process is the PostgreSQL of a cluster, and alive. PostgreSQL works inside its cluster's folder, which tells it
 * from any other process that got the same number; a zombie has no folder.
 */
export function runsOn(cluster: string, pid: number): boolean {
  if (process.platform === 'linux') return folderOf(pid) === cluster
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(cluster)
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
