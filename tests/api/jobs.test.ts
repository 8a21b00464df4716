import { workOn } from '#operations/door/workOn.ts'
import { home } from '../access/twoDistricts.ts'
import { test, expect } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { openOffice, type Office } from './office.ts'

const list = ['统一社会信用代码,企业名称', ...[11, 12, 13].map((n) => `${codeNumber(n)},作业示例${n}有限公司`)].join(
  '\n',
)

test('a list handed in by a page is a job whose result can be read, also after a restart', async ({ ownStore }) => {
  const office = await openOffice(ownStore, { jobs: true })
  const cookie = await office.signedIn('lead')

  const { job } = await handIn(office, cookie, { name: '企业.csv', text: list })
  const done = await settled(office, cookie, job)
  await office.close()

  expect(done).toMatchObject({ state: 'done', result: { accepted: 3, toLookAt: 0, returned: 0 } })
  const { rows } = await ownStore.pool.query(`select state from job where district_code = $1 and id = $2`, [home, job])
  expect(rows).toEqual([{ state: 'done' }])
})

test('a job nobody had begun when the server stopped is done by the next one', async ({ ownStore }) => {
  const first = await openOffice(ownStore)
  const cookie = await first.signedIn('lead')
  const { job } = await handIn(first, cookie, { name: '企业.csv', text: list })
  await first.close()

  const { startWork } = await import('#operations/door/startWork.ts')
  const working = await startWork(first.system)
  const state = await eventually(async () => {
    const { rows } = await ownStore.pool.query(`select state from job where id = $1`, [job])
    return rows[0]?.state === 'done' ? 'done' : undefined
  })
  await working.queue?.stop()

  expect(state).toBe('done')
})

test('what a job has filled is counted at once, so that a search over it is planned for what is there', async ({
  ownStore,
}) => {
  const office = await openOffice(ownStore)
  const cookie = await office.signedIn('lead')
  const { job } = await handIn(office, cookie, { name: '企业.csv', text: list })
  await workOn(office.system, { district: home, id: job })

  const { rows } = await ownStore.pool.query(
    `select reltuples::int as counted, (select count(*)::int from enterprise_name) as there
       from pg_class where relname = 'enterprise_name'`,
  )
  expect(rows[0]?.there).toBeGreaterThan(3)
  expect(rows[0]?.counted).toBe(rows[0]?.there)
  await office.close()
})

test('a cancelled job is not done, and a file that cannot be read fails with its sentence', async ({ ownStore }) => {
  const office = await openOffice(ownStore)
  const cookie = await office.signedIn('lead')
  const cancelled = await handIn(office, cookie, { name: '企业.csv', text: list })
  await office.post('cancelJob', { id: cancelled.job }, { cookie })
  const empty = await handIn(office, cookie, { name: '空.xlsx', text: '' })

  for (const { job } of [cancelled, empty]) await workOn(office.system, { district: home, id: job })

  const first = await office.post('readJob', { id: cancelled.job }, { cookie })
  const second = await office.post('readJob', { id: empty.job }, { cookie })
  expect(first.body.state).toBe('cancelled')
  expect(second.body).toMatchObject({ state: 'failed', failure: { sentence: expect.stringContaining('空.xlsx') } })
  await office.close()
})

test('only a file that was imported is kept: a trial run and a marked file leave nothing behind', async ({
  ownStore,
}) => {
  const office = await openOffice(ownStore)
  const cookie = await office.signedIn('lead')
  const kept = async () => (await ownStore.pool.query('select name from attachment where name like $1', ['作业%'])).rows
  const done = async (name: string, text: string) => {
    const { job } = await handIn(office, cookie, { name, text })
    expect(await kept()).toContainEqual({ name })
    await workOn(office.system, { district: home, id: job })
    return (await office.post('readJob', { id: job }, { cookie })).body
  }

  const marked = await done('作业密.csv', `${list}\n${codeNumber(14)},机密★长期`)
  expect([marked.failure.sentence, await kept()]).toEqual([expect.stringContaining('没有保存'), []])

  await done('作业企业.csv', list)
  expect(await kept()).toEqual([{ name: '作业企业.csv' }])
  await office.close()
})

async function handIn(
  office: Office,
  cookie: string,
  { name, text }: { name: string; text: string },
): Promise<{ job: string }> {
  return (await office.upload('importEnterprises', new File([text], name), cookie)).body
}

function settled(office: Office, cookie: string, id: string) {
  return eventually(async () => {
    const { body } = await office.post('readJob', { id }, { cookie })
    return body.state === 'done' || body.state === 'failed' ? body : undefined
  })
}

/** Asks again and again, each time after the database has answered, until there is an answer or ten seconds are over. */
async function eventually<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const until = performance.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > until) throw new Error('nothing came of it in ten seconds')
  }
}
