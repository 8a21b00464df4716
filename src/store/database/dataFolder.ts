// <dataDir>/postgres is the cluster, <dataDir>/keys holds the key files, <dataDir>/postgres.log what PostgreSQL has to say.
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '#domain/access/refusal.ts'
import { serverUser } from './serverUser.ts'

export type DataFolder = { path: string; cluster: string; log: string }

/** Makes the data folder where it is missing and names its parts. Throws a Refusal where PostgreSQL could not enter it. */
export function dataFolder(dataDir: string): DataFolder {
  const path = made(resolve(dataDir))
  if (serverUser().uid !== undefined) letServerUserPass(path)
  return { path, cluster: join(path, 'postgres'), log: join(path, 'postgres.log') }
}

function made(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return realpathSync(path)
  } catch (error) {
    throw new Refusal(
      'bad-input',
      `无法建立数据目录 ${path}（${(error as Error).message}）。请用 DATA_DIR 指定一个可写的目录。`,
    )
  }
}

/** The database user only passes through: it may enter its own folder, and list or read nothing else. */
function letServerUserPass(path: string): void {
  chmodSync(path, 0o711)
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0)
      throw new Refusal(
        'bad-input',
        `数据目录 ${path} 不能用：以 root 运行时数据库由 nobody 用户运行，它进不了 ${folder}。请用 DATA_DIR 指定别处，例如 /var/lib/beizeng。`,
      )
}
