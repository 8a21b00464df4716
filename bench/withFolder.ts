import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { socketFolder } from '../src/store/database/socketFolder.ts'

/** Lends an empty data folder to some work and removes it after, with the folder its database kept its socket in. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beizeng-bench-')))
  try {
    return await work(folder)
  } finally {
    for (const path of [folder, socketFolder(folder)]) rmSync(path, { recursive: true, force: true })
  }
}
