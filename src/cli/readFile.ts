import { Refusal } from '#domain/access/refusal.ts'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** A file handed in by its path. Throws a Refusal that names it when it cannot be read. */
export function readFile(path: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: basename(path), bytes: readFileSync(path) }
  } catch {
    throw new Refusal('not-found', `读不到文件「${path}」，请检查路径和权限`)
  }
}
