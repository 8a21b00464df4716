import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Refusal } from '#domain/access/refusal.ts'
import type { BackupLine, TableSeal } from './backupFormat.ts'
import { linesOf } from './linesOf.ts'
import { tableSealer } from './tableSealer.ts'

/**
 * The lines of a backup, each checked as it passes: order, counts and hashes of the tables, and the hash of the whole.
 * Throws a Refusal when the file is missing, cut short, altered, or not a backup of this format.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupLine> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  pipeline(file, gunzip, () => undefined) // an error shows where the lines are read
  try {
    yield* checked(linesOf(gunzip))
  } catch (error) {
    throw unusable(path, error as Error & { code?: string })
  } finally {
    file.destroy()
  }
}

async function* checked(lines: AsyncIterable<string>): AsyncGenerator<BackupLine> {
  const whole = createHash('sha256')
  const seals: TableSeal[] = []
  let sealer = tableSealer('')
  let [started, ended] = [false, false]
  for await (const text of lines) {
    const line = JSON.parse(text) as BackupLine
    require(!ended, '结尾之后还有内容')
    require(started || ('backup' in line && line.format === 1), '不是本系统的备份，或由更新的版本写成')
    started = true
    if ('manifest' in line) {
      ended = true
      require(line.sha256 === whole.digest('hex') && same(line.manifest, seals), '与清单不符')
    } else whole.update(`${text}\n`)
    if (Array.isArray(line)) sealer.add(`${text}\n`)
    if ('table' in line) sealer = tableSealer(line.table)
    if ('seal' in line) {
      require(same(line.seal, sealer.seal()), `表 ${line.seal.table} 的内容与校验值不符`)
      seals.push(line.seal)
    }
    yield line
  }
  require(ended, '文件不完整')
}

function require(holds: boolean, reason: string): void {
  if (!holds) throw new Error(reason)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function unusable(path: string, { code, message }: Error & { code?: string }): Refusal {
  if (code === 'ENOENT') return new Refusal('not-found', `找不到备份文件 ${path}。请检查路径。`)
  if (code === 'EACCES' || code === 'EISDIR' || code === 'EPERM')
    return new Refusal('bad-input', `备份文件 ${path} 打不开。请检查它是不是文件、当前用户能不能读。`)
  const reason = code === 'Z_BUF_ERROR' ? '文件不完整' : /\p{Script=Han}/u.test(message) ? message : '内容已损坏'
  return new Refusal('bad-input', `备份文件 ${path} 不能使用：${reason}。请改用另一份备份；没有写入任何数据。`)
}
