import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#domain/access/refusal.ts'
import type { Binaries } from './binaries.ts'
import { isAlive } from './isAlive.ts'
import { serverUser } from './serverUser.ts'

/**
 * Makes the cluster folder where it is missing: aside first and moved whole, so that a killed start leaves no half cluster.
 * Refuses a cluster of another major version of PostgreSQL.
 */
export function createCluster(cluster: string, binaries: Binaries): void {
  if (existsSync(cluster)) return refuseOtherVersion(cluster, binaries.major)
  removeAbandoned(cluster)
  const partial = `${cluster}.${process.pid}`
  mkdirSync(partial, { mode: 0o700 })
  const { uid, gid } = serverUser()
  if (uid !== undefined && gid !== undefined) chownSync(partial, uid, gid)
  initialise(partial, binaries)
  moveInto(cluster, partial)
}

function refuseOtherVersion(cluster: string, major: number): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(version) === major) return
  throw new Refusal(
    'conflict',
    `${cluster} 由 PostgreSQL ${version} 建立，现有程序是 PostgreSQL ${major}。请用原版本执行 backup，换一个空的数据目录后执行 restore。`,
  )
}

function removeAbandoned(cluster: string): void {
  for (const name of readdirSync(dirname(cluster)))
    if (/^\w+\.\d+$/.test(name) && name.startsWith(`${basename(cluster)}.`) && !isAlive(Number(name.split('.')[1])))
      rmSync(join(dirname(cluster), name), { recursive: true })
}

function initialise(folder: string, { initdb, major }: Binaries): void {
  const locale = major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8']
  const { status, stderr, error } = spawnSync(
    initdb,
    ['-D', folder, '-U', 'beizeng', '--auth=trust', '--encoding=UTF8', '--data-checksums', ...locale],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...serverUser() },
  )
  if (status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Refusal(
    'bad-input',
    `无法在 ${dirname(folder)} 建立数据库（${(error?.message ?? stderr).trim().slice(-300)}）。请检查磁盘空间和目录权限后重试。`,
  )
}

/** Whoever comes second uses the cluster of the first. */
function moveInto(cluster: string, partial: string): void {
  try {
    renameSync(partial, cluster)
  } catch {
    rmSync(partial, { recursive: true })
  }
}
