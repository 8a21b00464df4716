// A district's first day, in a real browser: set-up link, adoption, a list, the annex that moves; and a unit's officer.
import { expect } from 'vitest'
import { firstPassword, ownPassword } from '../api/firstSteps.ts'
import { startOffice } from '../api/startOffice.ts'
import { test } from '../database/superviseTest.ts'
import { admissions } from '../registry/lists.ts'
import { importNewcomers } from './importNewcomers.ts'
import { openBrowser } from './openBrowser.ts'
import { person, press } from './person.ts'

type Person = Awaited<ReturnType<typeof person>>

test(
  'from the set-up link to the annex that moves on the chosen day, and to a unit that sees only its own',
  { timeout: 120_000 },
  async ({ dataDir }) => {
    const office = await startOffice(dataDir)
    const browser = await openBrowser()
    const [lead, system, security, officer] = await Promise.all([0, 1, 2, 3].map(() => person(browser, office.address)))
    if (!lead || !system || !security || !officer) throw new Error('nobody came')

    await setUp(lead, office.setUpLink ?? '')
    await lead.signIn('qiantou', firstPassword)
    await lead.changeFirstPassword(firstPassword, ownPassword)
    await adoptPlan(lead)
    expect(await doneBy(lead, '区科技局', '2024-12-31')).toBe('0')

    await importAdmissions(lead)
    expect(await doneBy(lead, '区科技局', '2024-12-31')).toBe('1')
    expect(await doneBy(lead, '区科技局', '2024-02-29')).toBe('0')
    expect(await openedNames(lead, '区科技局', '2024-12-31')).toEqual(['示例61有限公司'])

    const given = await appoint(system, security, 'shangwu')
    await officer.signIn('shangwu', given)
    await officer.changeFirstPassword(given, ownPassword)
    expect(await unitsShown(officer)).toEqual(['区商务委'])
    expect(await enterprisesShown(officer)).toEqual(['示例62有限公司'])

    expect([lead, system, security, officer].flatMap((it) => it.complaints)).toEqual([])
    await browser.close()
    expect(await office.stop()).toBe(0)
  },
)

async function setUp({ page }: Person, link: string): Promise<void> {
  await page.goto(link)
  for (const [at, login] of ['xitong', 'anquan', 'qiantou'].entries()) {
    await page.getByLabel('姓名').nth(at).fill(`${login} 同志`)
    await page.getByLabel('登录名').nth(at).fill(login)
    await page.getByLabel('密码').nth(at).fill(firstPassword)
  }
  await press(page, '建立三个账号')
  await page.getByText('首次设置已完成').waitFor()
}

async function adoptPlan({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '方案', exact: true }).click()
  await page.getByText('这是草稿').waitFor()
  await press(page, '采用方案')
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /采\s*用\s*方\s*案/ })
    .click()
  await page.getByText('这是草稿').waitFor({ state: 'hidden' })
}

async function importAdmissions({ page }: Person): Promise<void> {
  await page.goto(new URL('/exchange', page.url()).href)
  const { name, bytes } = admissions([
    [61, '2024-03-01', '区科技局'],
    [62, '2024-04-01', '区商务委'],
    [63, '2024-05-01', ''],
  ])
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
  await importNewcomers(page)
  await page.getByText('已导入', { exact: false }).first().waitFor()
}

/** Makes an account for 区商务委 by the two administrators; answers its first password. */
async function appoint(system: Person, security: Person, login: string): Promise<string> {
  await system.signIn('xitong', firstPassword)
  await system.changeFirstPassword(firstPassword, ownPassword)
  await system.page.goto(new URL('/accounts', system.page.url()).href)
  await press(system.page, '新建账号')
  await system.page.getByRole('dialog').getByLabel('姓名').fill('商务同志')
  await system.page.getByRole('dialog').getByLabel('登录名').fill(login)
  await system.page
    .getByRole('dialog')
    .getByRole('button', { name: /新\s*建\s*账\s*号/ })
    .click()
  const given = await system.page.locator('code.secret').innerText()

  await security.signIn('anquan', firstPassword)
  await security.changeFirstPassword(firstPassword, ownPassword)
  await security.page.goto(new URL('/accounts', security.page.url()).href)
  await security.page
    .getByRole('row', { name: login })
    .getByRole('button', { name: /授\s*权/ })
    .click()
  await choose(security, '角色', '责任单位人员')
  await choose(security, '单位', '区商务委')
  await security.page.keyboard.press('Escape')
  await security.page.getByRole('button', { name: '授予角色和单位' }).click()
  await security.page.getByText('已为「商务同志」授权').waitFor()
  return given
}

async function choose({ page }: Person, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}

/** The number without the shape of its state. */
async function doneBy(lead: Person, unit: string, on: string): Promise<string> {
  return (await (await figure(lead, unit, on)).innerText()).replace(/\D/g, '')
}

/** The live figure of a unit in 2024, in the table of tech enterprises. */
async function figure({ page }: Person, unit: string, on: string) {
  await page.goto(new URL(`/decomposition?on=${on}`, page.url()).href)
  const found = page.getByRole('button', { name: new RegExp(`^${unit}.*2024年`) }).first()
  await found.waitFor()
  return found
}

async function openedNames(lead: Person, unit: string, on: string): Promise<string[]> {
  await (await figure(lead, unit, on)).click()
  const drawer = lead.page.getByRole('dialog')
  await drawer.getByText('示例').first().waitFor()
  return drawer.getByText(/^示例\d+有限公司$/).allInnerTexts()
}

async function unitsShown({ page }: Person): Promise<string[]> {
  await page.goto(new URL('/decomposition?on=2024-12-31', page.url()).href)
  await page.getByRole('rowheader').first().waitFor()
  const names = await page.getByRole('rowheader').allInnerTexts()
  return [...new Set(names.filter((name) => name.startsWith('区')))]
}

async function enterprisesShown({ page }: Person): Promise<string[]> {
  await page.goto(new URL('/enterprises', page.url()).href)
  await page.getByText('示例').first().waitFor()
  return page.getByText(/^示例\d+有限公司$/).allInnerTexts()
}
