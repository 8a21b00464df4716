// The address of a Unix socket may have 107 bytes (103 on macOS), so the socket lives under a short name in the temporary folder.
import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#domain/access/refusal.ts'
import { serverUser } from './serverUser.ts'

const longestFolder = 103 - '/.s.PGSQL.5432'.length

/** The private folder (mode 0700) for the socket of the cluster in `dataDir`, made where it is missing. */
export function socketFolder(dataDir: string): string {
  const name = `beizeng-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
  const near = join(tmpdir(), name)
  const folder = Buffer.byteLength(near) <= longestFolder ? near : join('/tmp', name)
  const { uid, gid } = serverUser()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined && lstatSync(folder).uid === 0) chownSync(folder, uid, gid)
  refuseForeign(folder, uid ?? process.getuid?.())
  return folder
}

/** Everybody may write in the temporary folder: a folder that somebody else put there would let them answer for our database. */
function refuseForeign(folder: string, owner: number | undefined): void {
  const { uid, mode } = lstatSync(folder)
  if (uid === owner && (mode & 0o170_777) === 0o040_700) return
  throw new Refusal(
    'bad-input',
    `${folder} 不是本系统建立的目录，数据库不能使用它。请确认无人使用后删除该目录，再启动。`,
  )
}
