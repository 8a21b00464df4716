// What experts said of one enterprise: points and a yes or no are recorded on the page, narrow the answer with who and why, and are taken back.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ownPassword, setUpAndSignIn } from '../api/firstSteps.ts'
import { startOffice } from '../api/startOffice.ts'
import { test } from '../database/superviseTest.ts'
import { admissions } from '../registry/lists.ts'
import { importNewcomers } from './importNewcomers.ts'
import { openBrowser } from './openBrowser.ts'
import { person, press } from './person.ts'

test(
  'an expert’s points narrow the score and a no decides its clause, both with who and why, until they are withdrawn',
  { timeout: 120_000 },
  async ({ dataDir }) => {
    const office = await startOffice(dataDir)
    await setUpAndSignIn(office)
    const browser = await openBrowser()
    const lead = await person(browser, office.address)
    await lead.signIn('lead', ownPassword)
    await lead.page.getByRole('navigation').first().waitFor()
    await openSheet(lead.page, office.address)
    const sheet = lead.page.getByRole('article')
    const score = () => sheet.locator('caption').innerText()
    const clause = sheet.getByRole('row').filter({ hasText: '第十一条（三）' })
    const unjudged = await score()
    expect(unjudged).toMatch(/0～100 分/)

    await record(lead.page, /^登记意见：研发组织管理制度/, async () => {
      await lead.page.getByRole('dialog').getByLabel('分数', { exact: false }).fill('4.5')
    })
    await expect.poll(score).toMatch(/4\.5～98\.5 分/)
    await sheet.getByText(/技术专家组（\d{4}-\d\d-\d\d）：查新报告支持/).waitFor()

    await record(lead.page, /^登记意见：第十一条（三）/, () =>
      lead.page.getByRole('dialog').getByText('不符合', { exact: true }).click(),
    )
    await clause.getByText('未达').waitFor()
    await clause.getByText('认为不符合：查新报告支持', { exact: false }).waitFor()

    await withdraw(lead.page, /^撤回意见：第十一条（三）/)
    await expect.poll(() => clause.innerText()).not.toContain('不符合')
    await withdraw(lead.page, /^撤回意见：研发组织管理制度/)
    await expect.poll(score).toBe(unjudged)

    expect(lead.complaints).toEqual([])
    await browser.close()
    expect(await office.stop()).toBe(0)
  },
)

async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/exchange?list=city-tech-enterprises`)
  const { name, bytes } = admissions([[61, '2024-03-01', '']])
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
  await importNewcomers(page)
  await page.getByText('已导入', { exact: false }).first().waitFor()
  await page.goto(`${address}/eligibility`)
  await page.getByRole('combobox', { name: '选择企业' }).fill('示例61')
  await page.locator('.found').first().click()
  await page.getByRole('button', { name: '高新技术企业', exact: true }).click()
}

async function record(page: Page, button: RegExp, say: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await say()
  await dialog.getByLabel('由谁判断').fill('技术专家组')
  await dialog.getByLabel('理由').fill('查新报告支持')
  await dialog.getByRole('button', { name: '登记意见' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function withdraw(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('理由').fill('登错了')
  await press(page, '撤回意见')
  await dialog.waitFor({ state: 'detached' })
}
