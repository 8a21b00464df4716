// Keys live outside the database: who can read a copy of the books cannot forge the journal or a session.
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key of that name: 32 random bytes in `<dataDir>/keys/<name>`, mode 0600, made once. */
export function openKey(dataDir: string, name: string): Buffer {
  const folder = keysFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return read(join(folder, name)) ?? created(join(folder, name))
}

/** Where the key files of a data folder lie. */
export function keysFolder(dataDir: string): string {
  return join(dataDir, 'keys')
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Written aside and linked into place: a key is there whole or not at all, and of two processes the first one's counts. */
function created(path: string): Buffer {
  const partial = `${path}.${process.pid}`
  writeFileSync(partial, randomBytes(32), { mode: 0o600, flush: true })
  try {
    linkSync(partial, path)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally {
    rmSync(partial)
  }
  return readFileSync(path)
}
