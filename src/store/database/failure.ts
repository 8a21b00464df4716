// What PostgreSQL and the operating system may answer, and what a person should do about it.
import { Refusal, type RefusalCode } from '#domain/access/refusal.ts'

/** The Refusal behind an error: itself, or a known failure of the database in words; undefined for an error nobody foresaw. */
export function explainFailure(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const known = failures[codeOf(error)] ?? failures[causeOf(error)] ?? (hasEnded(error) ? unreachable : undefined)
  return known && new Refusal(...known)
}

const full: [RefusalCode, string] = [
  'not-allowed',
  '数据库所在磁盘已满，这次操作没有保存。请清理数据目录所在磁盘的空间后重试；已有数据不受影响。',
]
const unreachable: [RefusalCode, string] = [
  'not-allowed',
  '连不上数据库，这次操作没有保存。请确认数据库正在运行、磁盘未满，稍后重试；仍不行请联系系统管理员。',
]
const stopping: [RefusalCode, string] = [
  'not-allowed',
  '数据库正在启动或停止，这次操作没有保存。请稍后重试；反复出现时请检查数据目录所在磁盘是否已满。',
]
const busy: [RefusalCode, string] = ['conflict', '同一数据正被别人修改，这次操作没有保存。请重试一次。']
const damaged: [RefusalCode, string] = [
  'not-allowed',
  '数据库发现数据文件损坏，已停止这次操作。请立即停用系统，检查磁盘，并用 restore 恢复最近一次备份。',
]

const failures: Record<string, [RefusalCode, string]> = {
  ENOSPC: full,
  EDQUOT: full,
  '53100': full,
  '53200': ['too-large', '数据库内存不足，这次操作没有保存。请缩小范围后重试，或由系统管理员增加内存。'],
  '53300': [
    'too-many',
    '数据库的连接已用完，这次操作没有保存。请稍后重试；经常出现时请系统管理员增大 max_connections。',
  ],
  '54000': ['too-large', '这次操作超出数据库的限度，没有保存。请分批进行。'],
  '55P03': busy,
  '40001': busy,
  '40P01': busy,
  '25006': ['not-allowed', '数据库处于只读状态，这次操作没有保存。请系统管理员改连主库。'],
  '42501': ['not-allowed', '数据库用户权限不足，这次操作没有保存。请系统管理员让它成为该数据库的所有者。'],
  '57014': ['too-large', '这次查询用时过长，已被取消。请缩小范围后重试。'],
  '57P01': stopping,
  '57P02': stopping,
  '57P03': stopping,
  '58030': damaged,
  XX001: damaged,
  XX002: damaged,
  '08000': unreachable,
  '08003': unreachable,
  '08006': unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EPIPE: unreachable,
  ETIMEDOUT: unreachable,
}

/** The driver has no code for a session that ended while it was used. */
function hasEnded(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection terminated')
}

function codeOf(error: unknown): string {
  return (error as { code?: string } | undefined)?.code ?? ''
}

/** A migration or a driver may have wrapped what the database said. */
function causeOf(error: unknown): string {
  return codeOf((error as { cause?: unknown } | undefined)?.cause)
}
