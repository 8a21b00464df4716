// What was acknowledged is there after the worst end of the process, and the journal's chain holds.
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { test } from '../database/superviseTest.ts'
import { setUpAndSignIn } from './firstSteps.ts'
import { command, startOffice } from './startOffice.ts'

test('a server killed amid writes has lost nothing it acknowledged, and its journal verifies', async ({ dataDir }) => {
  const office = await startOffice(dataDir)
  const cookie = await setUpAndSignIn(office)
  const acknowledged: string[] = []
  const writer = async (number: number) => {
    for (let turn = 0; ; turn++) {
      const slug = `unit-${number}-${turn}`
      const { status } = await office.post(
        'recordUnit',
        { slug, name: `单位${slug}`, kind: 'department', validFrom: '2025-01-01' },
        cookie,
      )
      if (status === 200) acknowledged.push(slug)
      if (acknowledged.length >= 60 && office.child.exitCode === null) office.child.kill('SIGKILL')
    }
  }
  await Promise.allSettled([1, 2, 3, 4].map(writer))

  const verified = command(dataDir, 'verifyJournal', '--json')
  const { rows } = JSON.parse(command(dataDir, 'listUnits', '--json').printed)
  const units = new Set(rows.map((row: { slug: string }) => row.slug))

  expect(acknowledged.length).toBeGreaterThanOrEqual(60)
  expect(acknowledged.filter((slug) => !units.has(slug))).toEqual([])
  expect(JSON.parse(verified.printed)).toMatchObject({ holds: true })
  expect(JSON.parse(verified.printed).rows).toBeGreaterThanOrEqual(acknowledged.length)
})

test('a second server on the data folder refuses with a sentence, a command attaches', async ({ dataDir }) => {
  const office = await startOffice(dataDir)

  await expect(startOffice(dataDir)).rejects.toThrow(/同一目录不能启动第二个服务/)
  const attached = command(dataDir, 'listUnits', '--json')
  const code = await office.stop()

  expect(JSON.parse(attached.printed).rows.length).toBeGreaterThan(20)
  expect(code).toBe(0)
})

test('a port that is in use is named, with what to do', async ({ dataDir }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo

  await expect(startOffice(dataDir, { PORT: String(port) })).rejects.toThrow(`端口 ${port} 已被别的程序占用`)
  other.close()
})

test('a wrong DATABASE_URL is a sentence that names the server and not the password', async ({ dataDir }) => {
  const failed = startOffice(dataDir, { DATABASE_URL: 'postgres://who:secret@127.0.0.1:1/nowhere' })
  const said = await failed.catch(String)

  expect(said).toMatch(/127\.0\.0\.1/)
  expect(said).not.toMatch(/secret/)
})
