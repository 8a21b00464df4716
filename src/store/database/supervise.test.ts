import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { killGroup } from '../../../tests/database/killGroup.ts'
import { startCommitting } from '../../../tests/database/startCommitting.ts'
import { test } from '../../../tests/database/superviseTest.ts'
import { findPostmaster } from './findPostmaster.ts'
import { socketFolder } from './socketFolder.ts'

const log = (dataDir: string) => readFileSync(join(dataDir, 'postgres.log'), 'utf8')
const postmaster = (dataDir: string) => findPostmaster(join(dataDir, 'postgres'))

test('killing the process amid its commits loses none that was acknowledged, and the next start adopts PostgreSQL', async ({
  dataDir,
  open,
}) => {
  const committing = startCommitting(dataDir)
  await committing.until(200)
  await committing.end('SIGKILL')
  const acknowledged = committing.acknowledged()
  const left = postmaster(dataDir)

  const store = await open('refuse')
  const { rows } = await store.pool.query('select count(*) as count, max(n) as last from kept')
  const adopted = postmaster(dataDir)
  await store.close()

  expect(left?.status).toBe('ready')
  expect(adopted?.pid).toBe(left?.pid)
  expect(store.attached).toBe(false)
  expect(rows[0].count).toBe(rows[0].last)
  expect(rows[0].last).toBeGreaterThanOrEqual(acknowledged)
  expect(postmaster(dataDir)).toBeUndefined()
})

test('killing PostgreSQL with its supervisor loses no acknowledged commit', async ({ dataDir, open }) => {
  const committing = startCommitting(dataDir)
  await committing.until(200)
  killGroup(postmaster(dataDir)?.pid, 'SIGKILL')
  await committing.end('SIGKILL')

  const store = await open('refuse')
  const { rows } = await store.pool.query('select count(*) as count from kept')

  expect(rows[0].count).toBeGreaterThanOrEqual(committing.acknowledged())
  expect(log(dataDir)).toContain('was not properly shut down')
})

test('Ctrl-C ends every process and leaves the cluster clean', async ({ dataDir, open }) => {
  const committing = startCommitting(dataDir)
  await committing.until(20)
  const running = postmaster(dataDir)
  await committing.end('SIGINT')

  expect(running?.status).toBe('ready')
  expect(committing.child.exitCode).toBe(0)
  expect(postmaster(dataDir)).toBeUndefined()
  expect(log(dataDir)).toContain('database system is shut down')
  await open('refuse')
  expect(log(dataDir)).not.toContain('was not properly shut down')
})

test('while a server runs, a second one is refused by name and a command attaches', async ({ dataDir, open }) => {
  const committing = startCommitting(dataDir, 3)
  await committing.until(3)

  await expect(open('refuse')).rejects.toThrow(`数据目录 ${dataDir} 正由进程 ${committing.child.pid} 使用`)
  const command = await open('attach')
  expect(command.attached).toBe(true)
  expect((await command.pool.query('select from kept')).rowCount).toBe(3)
  await command.close()
  expect(postmaster(dataDir)?.status).toBe('ready')
  await committing.end('SIGINT')
  expect(postmaster(dataDir)).toBeUndefined()
})

test('of processes that start at once on an empty folder one supervises', async ({ dataDir, open }) => {
  const abandoned = join(dataDir, 'postgres.4194305') // by a first start that was killed
  rmSync(join(dataDir, 'postgres'), { recursive: true })
  mkdirSync(abandoned)

  const stores = await Promise.all([open('attach'), open('attach'), open('attach')])

  expect(stores.filter(({ attached }) => !attached)).toHaveLength(1)
  expect(existsSync(abandoned)).toBe(false)
  for (const store of stores.sort((a, b) => Number(b.attached) - Number(a.attached))) await store.close()
  expect(postmaster(dataDir)).toBeUndefined()
})

test('a command may finish while the server stops', async ({ dataDir, open }) => {
  const server = await open('refuse')
  const command = await open('attach')
  const slow = command.pool.query('select 1 as done from pg_sleep(0.3)')
  await command.pool.query('select')

  const closing = server.close()
  const { rows } = await slow
  await command.close()
  await closing

  expect(rows).toEqual([{ done: 1 }])
  expect(log(dataDir)).not.toContain('fast shutdown')
})

test('PostgreSQL that dies is started again, and the operator hears of it', async ({ dataDir, open }) => {
  const notices: string[] = []
  const store = await open('refuse', notices)
  await store.pool.query('create table kept (n integer)')
  const first = postmaster(dataDir)

  process.kill(first!.pid, 'SIGKILL')
  const restarted = () => {
    const { pid, status } = postmaster(dataDir) ?? {}
    return pid !== first?.pid && status === 'ready'
  }
  await expect.poll(restarted, { timeout: 20_000 }).toBe(true)

  expect((await store.pool.query('select from kept')).rowCount).toBe(0)
  expect(notices).toEqual([`数据库意外停止，正在重新启动；原因见 ${dataDir}/postgres.log。`])
})

const strangers: Record<string, () => Promise<number> | number> = {
  'a process that is gone': async () => {
    const gone = spawn('true')
    await once(gone, 'exit')
    return gone.pid!
  },
  'a process that does something else': () => process.pid,
  'the first process of the machine': () => 1,
}

test('a postmaster.pid that names anybody else does not keep PostgreSQL from starting', async ({ dataDir, open }) => {
  for (const [who, pid] of Object.entries(strangers)) {
    const lines = [await pid(), `${dataDir}/postgres`, 1, 5432, '/tmp/x', '', '', 'ready', '']
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'))

    const store = await open('refuse')

    expect((await store.pool.query('select 1 as one')).rows, who).toEqual([{ one: 1 }])
    await store.close()
  }
})

test('nobody else can enter the socket folder or read the cluster', async ({ dataDir, open }) => {
  await open('refuse')

  for (const path of [socketFolder(dataDir), join(dataDir, 'postgres')]) expect(statSync(path).mode & 0o777).toBe(0o700)
})

test('a cluster of another PostgreSQL is refused with its version', async ({ dataDir, open }) => {
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '9\n')

  await expect(open('refuse')).rejects.toThrow(/由 PostgreSQL 9 建立，现有程序是 PostgreSQL \d+/)
})
