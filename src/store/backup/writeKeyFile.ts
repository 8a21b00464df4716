import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { KeyLine } from './backupFormat.ts'

/** Puts a key of a backup in place, whole or not at all; a key that was made for the empty database before it gives way. */
export function writeKeyFile(folder: string, { key, base64 }: KeyLine): void {
  const path = join(folder, basename(key))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.${process.pid}`, Buffer.from(base64, 'base64'), { mode: 0o600, flush: true })
  renameSync(`${path}.${process.pid}`, path)
}
