// A bureau's full list, in a real browser: compared, one newcomer taken in, one missing enterprise found out about.
import { expect } from 'vitest'
import { admissions, csv } from '../registry/lists.ts'
import { test, type Lead } from './officeTest.ts'
import { press } from './person.ts'

test(
  'from a full list to the newcomer in the book and the reason why another is missing',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const lead = await officeWith({
      admissions: admissions([
        [61, '2024-03-01', ''],
        [62, '2024-04-01', ''],
      ]),
    })

    await recordList(lead)
    await lead.page.getByText('新出现 1 家、消失 1 家').waitFor()
    await lead.page.getByRole('link', { name: '查看比对' }).click()

    await settle(lead)
    expect(await lead.page.getByRole('row', { name: /示例62/ }).innerText()).toContain('名单遗漏')

    await lead.page.getByText('新出现 1 家').click()
    await lead.page
      .getByRole('row', { name: /示例63/ })
      .getByRole('checkbox')
      .check()
    await press(lead.page, '1 家企业入账')
    await lead.page.getByText('新出现 0 家').waitFor()

    await lead.page.getByRole('link', { name: '企业库' }).click()
    await lead.page.getByText('示例63有限公司').waitFor()
  },
)

async function recordList({ page }: Lead): Promise<void> {
  await page.getByRole('link', { name: '全量名单' }).click()
  await press(page, '登记全量名单')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '称号' }).click()
  await page.locator('.ant-select-item-option', { hasText: '科技型企业' }).click()
  await dialog.getByLabel('名单截至').fill('2024-06-30')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('报送单位').fill('市科技局')
  const { bytes } = admissions([
    [61, '2024-03-01', ''],
    [63, '2024-05-01', ''],
  ])
  await handIn(page, csv('全区科技型企业.csv', new TextDecoder().decode(bytes).split('\n')))
  await dialog.getByRole('button', { name: '登记并比对' }).click()
}

async function settle({ page }: Lead): Promise<void> {
  await page
    .getByRole('row', { name: /示例62/ })
    .getByRole('button', { name: /核\s*实/ })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '核实结果' }).click()
  await page.locator('.ant-select-item-option', { hasText: '名单遗漏' }).click()
  await dialog.getByLabel('依据').fill('市科技局来函更正')
  await dialog.getByRole('button', { name: '登记核实结果' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function handIn(page: Lead['page'], { name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
}
