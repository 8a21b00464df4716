import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openStore } from './openStore.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that answers every client with one error of PostgreSQL's protocol, or with silence. */
async function answering(code: string): Promise<string> {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mpassword authentication failed for user "u"\0\0`)
  const length = Buffer.alloc(4)
  length.writeInt32BE(fields.length + 4)
  server = createServer((socket) =>
    socket.once('data', () => socket.end(Buffer.concat([Buffer.from('E'), length, fields]))),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const open = (databaseUrl: string) => openStore({ dataDir: '/nowhere', databaseUrl })

const answers = {
  '28P01': '用户名或密码不对',
  '3D000': '没有这个数据库',
  '53300': '连接数已满',
  '57P03': '正在启动或停止',
  '28000': '不允许这个用户从本机登录',
  XX000: '连接没有成功',
}

test.for(Object.entries(answers))(
  'a server that answers %s is named with the way out, and the password is not',
  async ([code, words]) => {
    const host = await answering(code)

    const { message } = (await open(`postgres://u:geheim@${host}/books`).catch((error: Error) => error)) as Error

    expect(message).toContain(`无法使用数据库（主机 ${host}，数据库 books）`)
    expect(message).toContain(words)
    expect(message).toContain('请')
    expect(message).not.toContain('geheim')
  },
)

const addresses = {
  'postgres://u:geheim@127.0.0.1:1/books': '主机 127.0.0.1:1，数据库 books）：主机拒绝连接',
  'postgres://u:geheim@no-such-host.invalid/books': '主机 no-such-host.invalid，数据库 books）',
  'postgres:///books?host=/nowhere&password=geheim': '主机 /nowhere，数据库 books）：找不到它的本地套接字',
  'mysql://u:geheim@127.0.0.1/books': 'DATABASE_URL 写法不对',
  geheim: 'DATABASE_URL 写法不对',
}

test.for(Object.entries(addresses))('the address %s is refused with what is wrong in it', async ([url, words]) => {
  const { message } = (await open(url).catch((error: Error) => error)) as Error

  expect(message).toContain(words)
  expect(message).not.toContain('geheim')
})
