// A journal is worth little where nobody can verify it, so a backup carries the keys and is itself readable by its owner only.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyLine } from './backupFormat.ts'

const keyName = /^[a-z][a-z-]*$/

export function readKeyFiles(folder: string): KeyLine[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => keyName.test(name))
  return names.sort().map((key) => ({ key, base64: readFileSync(join(folder, key), 'base64') }))
}
