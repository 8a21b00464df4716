import { within } from '#store/database/within.ts'
import { accountIn, home, password } from '../access/twoDistricts.ts'
import { test as base, expect } from '../database/test.ts'
import { openOffice, type Office } from './office.ts'

const test = base.extend<{ office: Office }>({
  office: async ({ ownStore }, use) => {
    const office = await openOffice(ownStore)
    await use(office)
    await office.close()
  },
})

test('a session is a cookie that no script can read and no foreign page can send', async ({ office }) => {
  await accountIn(office.system, home, { role: 'lead', units: [] })

  const { cookies, body } = await office.post('signIn', { district: home, login: 'lead-none', password })

  expect(cookies[0]).toMatchObject({ name: 'beizeng', httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(body).toEqual({ mustChangePassword: false })
})

test('a write that comes from a foreign page is refused by name', async ({ office }) => {
  const cookie = await office.signedIn('lead')

  const { status, body } = await office.post('recordUnit', {}, { cookie, from: 'http://evil.example' })

  expect(status).toBe(403)
  expect(body.sentence).toContain('http://evil.example')
})

test('the fifth wrong password locks the account, the right one included, until the lock is over', async ({
  office,
}) => {
  await accountIn(office.system, home, { role: 'lead', units: [] })
  const attempt = (typed: string) => office.post('signIn', { district: home, login: 'lead-none', password: typed })

  const wrong = []
  for (let time = 0; time < 5; time++) wrong.push((await attempt('Wrong-Horse-9')).status)

  expect(wrong).toEqual([401, 401, 401, 401, 429])
  expect((await attempt(password)).body.sentence).toMatch(/锁定/)
})

test('a session half an hour idle is over, and the page is told to sign in again', async ({ office, ownStore }) => {
  const cookie = await office.signedIn('lead')
  expect((await office.post('listUnits', {}, { cookie })).status).toBe(200)

  const longAgo = '2025-06-30T03:29:00.000Z' as never
  await within(ownStore.db, home)
    .updateTable('session')
    .set({ seenAt: longAgo })
    .where('districtCode', '=', home)
    .execute()
  const { status, body } = await office.post('listUnits', {}, { cookie })

  expect([status, body.code]).toEqual([401, 'not-signed-in'])
})

test('who must change the password can do nothing else first, and is signed out elsewhere by the change', async ({
  office,
  ownStore,
}) => {
  const [cookie, elsewhere] = [await office.signedIn('lead'), await office.signedIn('audit')]
  await within(ownStore.db, home)
    .updateTable('account')
    .set({ mustChangePassword: true })
    .where('districtCode', '=', home)
    .execute()

  expect((await office.post('listUnits', {}, { cookie })).body.sentence).toMatch(/修改密码/)
  expect((await office.post('describeSession', {}, { cookie })).body.state).toBe('must change password')
  const short = await office.post('changePassword', { oldPassword: password, newPassword: 'short' }, { cookie })
  expect(short.body.sentence).toContain('至少 10 个字符')
  expect(
    (await office.post('changePassword', { oldPassword: password, newPassword: 'Better-Horse-42' }, { cookie })).status,
  ).toBe(200)

  expect((await office.post('listUnits', {}, { cookie })).status).toBe(200)
  expect((await office.post('listUnits', {}, { cookie: elsewhere })).status).toBe(403)
})

test('an account that was switched off is out at once', async ({ office, ownStore }) => {
  const [admin, cookie] = [await office.signedIn('system'), await office.signedIn('leader')]
  const { rows } = (await office.post('listAccounts', {}, { cookie: admin })).body
  const leader = rows.find((it: { role: string }) => it.role === 'leader')

  await office.post('switchAccount', { account: leader.id, enabled: false, version: leader.version }, { cookie: admin })

  expect((await office.post('listUnits', {}, { cookie })).status).toBe(401)
  const again = await office.post(
    'switchAccount',
    { account: leader.id, enabled: true, version: leader.version },
    { cookie: admin },
  )
  expect([again.status, again.body.code]).toEqual([409, 'conflict'])
  expect(ownStore.attached).toBe(true)
})

test('an unknown field, an unknown address and broken JSON are answered with a sentence', async ({ office }) => {
  const cookie = await office.signedIn('lead')

  const unknown = await office.post('listUnits', { colour: 'red' }, { cookie })
  const nowhere = await office.server.inject({ method: 'GET', url: '/api/nothing' })
  const broken = await office.server.inject({ method: 'GET', url: '/api/listUnits?input={', headers: { cookie } })

  expect(unknown.body.sentence).toContain('colour')
  expect(nowhere.json().sentence).toContain('/api/nothing')
  expect([broken.statusCode, broken.json().sentence]).toEqual([400, expect.stringContaining('JSON')])
})

test('every answer forbids framing and sniffing, and no script may be evaluated', async ({ office }) => {
  const { headers } = await office.server.inject({ method: 'GET', url: '/plan' })
  const policy = String(headers['content-security-policy'])

  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toMatch(/script-src 'self' 'nonce-/)
  expect(policy).not.toMatch(/unsafe-(eval|inline)/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the health address says the database answers, and the OpenAPI page names every operation', async ({ office }) => {
  const health = await office.server.inject({ method: 'GET', url: '/api/health' })
  const document = (await office.server.inject({ method: 'GET', url: '/api/openapi.json' })).json()

  expect(health.json().state).toBe('ok')
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toContain('/api/importEnterprises')
})
