import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of a district by its code (GB/T 2260, `policy/divisions.csv`); undefined for a code that is not there. */
export function divisionName(policyDir: string, code: string): string | undefined {
  const path = join(policyDir, 'divisions.csv')
  if (!existsSync(path)) return undefined
  const line = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .find((it) => it.startsWith(`${code},`))
  return line?.split(',')[1]
}
