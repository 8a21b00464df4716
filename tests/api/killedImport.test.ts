// An import that the server's worst end breaks off has written nothing, and the next start does all of it, once.
import { once } from 'node:events'
import { expect } from 'vitest'
import { test } from '../database/superviseTest.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { setUpAndSignIn } from './firstSteps.ts'
import { command, startOffice, type RunningOffice } from './startOffice.ts'

const ROWS = 6000
const elsewhere = `${codeNumber(0)},外地示例有限公司,涪陵区`
const own = Array.from({ length: ROWS }, (_, n) => `${codeNumber(n + 1)},中断示例${n}有限公司,黔江区`)
const list = ['统一社会信用代码,企业名称,注册区县', elsewhere, ...own].join('\n')
const sender = '区市场监管局'

test('a server killed amid an import leaves nothing half-written, and the next start does it once', async ({
  dataDir,
}) => {
  const first = await startOffice(dataDir, { TRUST_PROXY: '1' })
  const cookie = await setUpAndSignIn(first)
  const before = leadAt(first, cookie)
  const job = await before.handIn({ sender, decisions: [{ row: 2, take: true }] })
  await before.until(job, isWriting)
  const killed = once(first.child, 'exit')
  first.child.kill('SIGKILL')
  await killed
  expect(enterprisesIn(dataDir)).toBe(0)

  const second = await startOffice(dataDir, { TRUST_PROXY: '1' })
  const lead = leadAt(second, cookie)
  const enterprises = async () => (await second.post('listEnterprises', {}, cookie)).body['total']
  const done = await lead.until(job, isDone)
  expect(done.result).toMatchObject({ accepted: ROWS + 1, toLookAt: 0, unchanged: 0 })
  const { body } = await second.post('listBatches', {}, cookie)
  expect(body['rows']).toEqual([expect.objectContaining({ accepted: ROWS + 1 })])
  expect(await enterprises()).toBe(ROWS + 1)

  // Asked again, the same sender's list is known, and so is what was decided of it.
  const again = await lead.until(await lead.handIn({ sender }), isDone)
  expect(again.result).toMatchObject({ toLookAt: 0, returned: 0, unchanged: ROWS + 1 })

  // Undone, the batch that the kill broke off leaves the books as they were, and its decisions are forgotten.
  const undone = await second.post('undoBatch', { id: done.result?.batch }, cookie)
  expect([undone.status, await enterprises()]).toEqual([200, 0])
  const fresh = await lead.until(await lead.handIn({ sender }), isDone)
  expect(fresh.result).toMatchObject({ accepted: ROWS, toLookAt: 1, unchanged: 0 })
  await second.stop()
}, 180_000)

type Job = {
  state: string
  step: string | null
  result: { accepted: number; batch: string } | null
  failure: unknown
}

/** The lead at work: hands the list in, and asks for a job until it is as awaited. */
function leadAt({ address }: RunningOffice, cookie: string) {
  return {
    async handIn(input: object): Promise<string> {
      const form = new FormData()
      form.append('input', JSON.stringify(input))
      form.append('file', new File([list], '企业名单.csv'))
      const headers = { cookie, origin: address }
      const reply = await fetch(`${address}/api/importEnterprises`, { method: 'POST', body: form, headers })
      return ((await reply.json()) as { job: string }).job
    },
    async until(id: string, isSo: (job: Job) => boolean): Promise<Job> {
      const path = `/api/readJob?input=${encodeURIComponent(JSON.stringify({ id }))}`
      for (let turn = 0; ; turn++) {
        // As many people would, so that the limit of requests for one is not met.
        const headers = { cookie, 'x-forwarded-for': `10.0.${Math.floor(turn / 200) % 200}.${turn % 200}` }
        const job = (await (await fetch(address + path, { headers })).json()) as Job
        if (isSo(job)) return job
        if (job.state !== 'waiting' && job.state !== 'running') throw new Error(JSON.stringify(job))
      }
    },
  }
}

const isDone = ({ state }: Job) => state === 'done'
const isWriting = ({ state, step }: Job) => state === 'running' && step?.startsWith('登记') === true

/** How many enterprises a command finds while no server runs. */
function enterprisesIn(dataDir: string): number {
  const { printed, complained } = command(dataDir, 'listEnterprises', '--json')
  if (printed === '') throw new Error(complained)
  return JSON.parse(printed).total
}
