import { home, password } from '../access/twoDistricts.ts'
import { test as base, expect } from '../database/test.ts'
import { openOffice, type Office } from './office.ts'
import { totp } from '#store/access/totp.ts'

const test = base.extend<{ office: Office }>({
  office: async ({ ownStore }, use) => {
    const office = await openOffice(ownStore)
    await use(office)
    await office.close()
  },
})

test('who has bound an authenticator signs in with password and code, and not without', async ({ office }) => {
  const cookie = await office.signedIn('lead')
  const { secret } = (await office.post('enrolTotp', {}, { cookie })).body
  const step = Math.floor(Date.parse(office.system.clock.now()) / 30_000)
  const [code, nextCode] = [totp(secret, step), totp(secret, step + 1)]
  expect((await office.post('confirmTotp', { code: '000000' }, { cookie })).status).toBe(422)
  expect((await office.post('confirmTotp', { code }, { cookie })).status).toBe(200)

  const signIn = (more: object) => office.post('signIn', { district: home, login: 'lead-none', password, ...more })
  const without = await signIn({})

  expect([without.status, without.body.details]).toEqual([401, { needs: 'code' }])
  expect((await signIn({ code: '000000' })).status).toBe(401)
  expect((await signIn({ code })).status).toBe(401)
  expect((await signIn({ code: nextCode })).status).toBe(200)
})

test('a file over the limit is refused before it is read', async ({ office }) => {
  const cookie = await office.signedIn('lead')
  const file = new File([new Uint8Array(21 * 1024 * 1024)], '大.xlsx')

  const { status, body } = await office.upload('importEnterprises', file, cookie)

  expect([status, body.sentence]).toEqual([413, expect.stringContaining('20 MB')])
})

test('guessing passwords is slowed down by address, whoever is guessed at', async ({ office }) => {
  const statuses = []
  for (let at = 1; at <= 31; at++) {
    const guess = { district: home, login: `nobody-${at}`, password: 'Wrong-Horse-9' }
    statuses.push((await office.post('signIn', guess)).status)
  }

  expect(statuses.indexOf(429)).toBe(30)
})

test('an unforeseen error tells a reference number and nothing else', async ({ office, ownStore }) => {
  const cookie = await office.signedIn('lead')
  await ownStore.pool.query('drop table unit cascade')

  const { status, body } = await office.post('listUnits', {}, { cookie })

  expect(status).toBe(500)
  expect(body.sentence).toMatch(/系统出错，编号 \w+/)
  expect(JSON.stringify(body)).not.toMatch(/relation|select|does not exist/i)
})
