import { demoPeople } from '#domain/demo/demoPeople.ts'
import { carryOut } from '#operations/door/carryOut.ts'
import type { Caller } from '#operations/door/context.ts'
import { makeSignInLinks } from '#operations/demo/makeSignInLinks.ts'
import { newId } from '#store/database/newId.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword } from '#store/access/password.ts'
import { within } from '#store/database/within.ts'
import { home } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { openOffice } from './office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

test('a link signs in its own account, once, and names it in the journal', async ({ ownStore }) => {
  const office = await openOffice(ownStore)
  const { lead } = await linksIn(office)

  const [first, second] = [await office.post('signInByLink', lead), await office.post('signInByLink', lead)]

  expect([first.status, second.status]).toEqual([200, 422])
  const cookie = `${first.cookies[0]?.name}=${first.cookies[0]?.value}`
  expect((await office.post('describeSession', {}, { cookie })).body).toMatchObject({ account: { login: 'lead' } })
  const { rows } = await ownStore.pool.query(
    `select person, outcome, input from journal where operation = 'signInByLink' order by id`,
  )
  expect(rows).toMatchObject([
    { person: 'lead（未登录）', outcome: 'done', input: { token: '•••' } },
    { outcome: 'refused' },
  ])
  await office.close()
})

test('a link opens no other account, none that is disabled, and none that has a second factor', async ({
  ownStore,
}) => {
  const office = await openOffice(ownStore)
  const { lead, leader, park } = await linksIn(office)
  await ownStore.pool.query(`update account set disabled_at = now() where login = 'leader'`)
  await ownStore.pool.query(`update account set totp_confirmed = true where login = 'park'`)

  const asked = [{ ...lead, login: 'system' }, leader, park].map((it) => office.post('signInByLink', it))

  expect((await Promise.all(asked)).map((it) => it.body.sentence?.slice(0, 7))).toEqual([
    '登录链接已用过',
    '这个账号已停用',
    '这个账号绑定了',
  ])
  // What was refused used nothing up.
  expect((await office.post('signInByLink', lead)).status).toBe(200)
  await office.close()
})

test('after a day a link is over', async ({ ownStore }) => {
  const office = await openOffice(ownStore)
  const { lead } = await linksIn(office)
  await ownStore.pool.query(`update one_time_link set expires_at = '2025-06-30T03:59:59Z'`)

  expect((await office.post('signInByLink', lead)).status).toBe(422)
  await office.close()
})

test('no page and no command can fill a district with made-up data, or make links', async ({ ownStore }) => {
  const office = await openOffice(ownStore)
  const cookie = await office.signedIn('lead')
  const asked = ['fillDemo', 'appointPeople', 'makeSignInLinks'].map((it) => office.post(it, {}, { cookie }))

  expect((await Promise.all(asked)).map((it) => it.status)).toEqual([404, 404, 404])
  await office.close()
})

/** Makes the people of the demonstration and their links; answers what each link hands in. */
async function linksIn({ system }: Office): Promise<Record<'lead' | 'leader' | 'park', Record<string, string>>> {
  const db = within(system.store.db, home)
  const passwordHash = await hashPassword('Nobody-Knows-7')
  for (const { login, name, role } of demoPeople) {
    const createdAt = system.clock.now()
    await accounts.record(db, { districtCode: home, id: newId(), login, name, role, passwordHash, createdAt })
  }
  const person = { id: null, login: 'cli', name: '测试', role: 'system', units: [] } as const
  const caller: Caller = { district: home, person, via: 'cli', address: null, mustChangePassword: false, session: null }
  const call = { name: 'makeSignInLinks', operation: makeSignInLinks, system, caller }
  const { links } = makeSignInLinks.output.parse(await carryOut(call, {}))
  const handed = links.map(({ path }) => Object.fromEntries(new URL(path, 'http://office').searchParams))
  const of = (login: string) => handed.find((it) => it['login'] === login) ?? {}
  return { lead: of('lead'), leader: of('leader'), park: of('park') }
}
