import { Client } from 'pg'
import { Refusal } from '#domain/access/refusal.ts'
import type { Connection } from './connect.ts'

const [oldest, newest] = [15, 18]

/** Proves that a server can be used. Throws a Refusal that names host and database, and never the password. */
export async function reachServer(databaseUrl: string): Promise<Connection> {
  const where = placeOf(databaseUrl)
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    )
    const server = rows[0]
    if (server) refuseUnfit(server, where)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad-input', `${where}${reasonOf(error)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
  return { connectionString: databaseUrl }
}

function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol))
    return `无法使用数据库（主机 ${url.host || url.searchParams.get('host') || '本机'}，数据库 ${decodeURIComponent(url.pathname.slice(1)) || '未写'}）：`
  throw new Refusal('bad-input', 'DATABASE_URL 写法不对。应写作 postgres://用户:密码@主机:5432/数据库。')
}

function refuseUnfit({ version, encoding }: { version: number; encoding: string }, where: string): void {
  if (version < oldest || version > newest)
    throw new Refusal(
      'bad-input',
      `${where}版本是 PostgreSQL ${version}，需要 ${oldest} 至 ${newest}。请换用合适的服务器。`,
    )
  if (encoding !== 'UTF8')
    throw new Refusal(
      'bad-input',
      `${where}字符编码是 ${encoding}，需要 UTF8。请用 create database … encoding 'UTF8' 重建该数据库。`,
    )
}

const reasons: Record<string, string> = {
  ECONNREFUSED: '主机拒绝连接。请确认 PostgreSQL 已启动、端口正确，并允许本机连接。',
  ENOTFOUND: '找不到这台主机。请检查主机名。',
  EAI_AGAIN: '暂时无法解析主机名。请检查主机名和域名服务。',
  ENOENT: '找不到它的本地套接字。请确认 PostgreSQL 已启动，目录正确。',
  EHOSTUNREACH: '网络不通。请检查地址和防火墙。',
  ENETUNREACH: '网络不通。请检查地址和防火墙。',
  ETIMEDOUT: '连接超时。请检查地址和防火墙。',
  '28P01': '用户名或密码不对。请检查 DATABASE_URL 中的用户和密码。',
  '28000': '服务器不允许这个用户从本机登录。请检查用户名和服务器的 pg_hba.conf。',
  '3D000': '没有这个数据库。请先在服务器上执行 create database。',
  '42501': '这个用户没有连接权限。请由数据库管理员授权。',
  '53300': '连接数已满。请稍后再试，或增大服务器的 max_connections。',
  '57P03': '服务器正在启动或停止。请稍后再试。',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  if (code !== undefined && reasons[code]) return reasons[code]
  if (/timeout/i.test(message)) return '连接超时。请检查地址和防火墙。'
  if (/password must be a string|SASL/.test(message))
    return 'DATABASE_URL 中没有写密码。请写作 postgres://用户:密码@主机:5432/数据库。'
  return '连接没有成功。请检查 DATABASE_URL 中的主机、端口、数据库、用户和密码。'
}
