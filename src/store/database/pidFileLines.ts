import { readFileSync } from 'node:fs'

/** The lines of a file that PostgreSQL writes about itself; none when it is not there. */
export function pidFileLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
