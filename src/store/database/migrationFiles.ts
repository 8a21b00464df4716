import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './packageRoot.ts'

export type Migration = { number: number; name: string; sha256: string; sql: string }

/** The migrations this code knows, `NNNN-name.sql`, in their order. Throws when numbers are missing or doubled. */
export function migrationFiles(folder = join(packageRoot(), 'src/store/migrations')): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return files.map((file, index) => {
    const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? []
    if (name === undefined || Number(number) !== index + 1)
      throw new Error(`${file} is not the migration number ${index + 1}`)
    const sql = readFileSync(join(folder, file), 'utf8')
    return { number: index + 1, name, sha256: createHash('sha256').update(sql).digest('hex'), sql }
  })
}
