import { open, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Refusal } from '#domain/access/refusal.ts'
import type { Store } from '#store/database/openStore.ts'
import { backupChunks, type BackupProgress } from './backupChunks.ts'
import type { KeyLine } from './backupFormat.ts'
import { canonicalText } from './canonicalText.ts'
import { readKeyFiles } from './readKeyFiles.ts'
import { type BackupManifest, verifyBackup } from './verifyBackup.ts'

/** `to` is the file to make, `keys` the folder of the key files to take along. */
export type BackupOptions = { to: string; keys?: string; progress?: BackupProgress }

/**
 * Writes everything into one new file while the system runs, as one moment saw it, and reads it back before it gets its name.
 * Throws a Refusal when the file exists already or cannot be written; then nothing is left behind.
 */
export async function backup(
  store: Pick<Store, 'pool'>,
  { to, keys, progress }: BackupOptions,
): Promise<BackupManifest> {
  const path = resolve(to)
  if (existsSync(path)) throw new Refusal('conflict', `${path} 已经存在，备份不会覆盖它。请换一个文件名。`)
  const partial = `${path}.${process.pid}.partial`
  try {
    await write(store, { partial, keys: keys === undefined ? [] : readKeyFiles(keys), progress })
    const manifest = await verifyBackup(partial)
    await rename(partial, path)
    return manifest
  } catch (error) {
    throw unwritable(path, error)
  } finally {
    await rm(partial, { force: true })
  }
}

type Writing = { partial: string; keys: KeyLine[]; progress: BackupProgress | undefined }

async function write(store: Pick<Store, 'pool'>, { partial, keys, progress }: Writing): Promise<void> {
  const session = await store.pool.connect()
  try {
    await session.query('begin isolation level repeatable read read only')
    await session.query(canonicalText)
    const file = await open(partial, 'wx', 0o600)
    const chunks = Readable.from(backupChunks({ session, keys, progress }))
    await pipeline(chunks, createGzip(), file.createWriteStream({ flush: true }))
  } finally {
    await session.query('rollback').catch(() => undefined)
    session.release()
  }
}

const reasons: Record<string, string> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已满',
  ENOENT: '目录不存在',
  ENOTDIR: '目录不存在',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  EIO: '磁盘读写出错',
}

function unwritable(path: string, error: unknown): unknown {
  const reason = reasons[(error as { code?: string }).code ?? '']
  return reason ? new Refusal('bad-input', `备份写不进 ${path}：${reason}。请换一个位置后重试。`) : error
}
