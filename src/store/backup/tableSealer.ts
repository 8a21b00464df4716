import { createHash } from 'node:crypto'
import type { TableSeal } from './backupFormat.ts'

export type TableSealer = { add(line: string): void; seal(): TableSeal }

/** Counts and hashes the row lines of a table as they pass. */
export function tableSealer(table: string): TableSealer {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(line) {
      rows += 1
      hash.update(line)
    },
    seal: () => ({ table, rows, sha256: hash.digest('hex') }),
  }
}
