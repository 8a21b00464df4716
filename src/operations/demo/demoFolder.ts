// A demonstration lies in a folder marked as one: real data are never filled with made-up ones, and only what is marked is removed.
import { Refusal } from '#domain/access/refusal.ts'
import { socketFolder } from '#store/database/socketFolder.ts'
import { findPostmaster } from '#store/database/findPostmaster.ts'
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Whether a data folder is a demonstration's; what opens it shows the banner, whichever command it is. */
export function isDemoFolder(dataDir: string): boolean {
  return existsSync(join(dataDir, MARK))
}

/**
 * Makes the folder and marks it, or finds it marked; `reset` empties it first. Throws a Refusal for a folder that holds
 * something else, and for one whose database is running.
 */
export function prepareDemoFolder(dataDir: string, { reset }: { reset: boolean }): string {
  const path = resolve(dataDir)
  if (existsSync(path) && !isDemoFolder(path) && readdirSync(path).length > 0)
    throw new Refusal('conflict', `${path} 里有别的数据，不能用作演示目录；请用 DATA_DIR 另指一个空目录`)
  if (reset && isDemoFolder(path)) remove(path)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  writeFileSync(join(path, MARK), '演示数据。删去整个目录即可，不留痕迹。\n')
  return path
}

const MARK = 'demo.txt'

function remove(path: string): void {
  if (findPostmaster(join(path, 'postgres')))
    throw new Refusal('conflict', `演示系统正在 ${path} 上运行；请先按 Ctrl-C 结束它，再加 --reset 重来`)
  for (const folder of [socketFolder(realpathSync(path)), path]) rmSync(folder, { recursive: true, force: true })
}
