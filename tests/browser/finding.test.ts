// An officer looks for enterprises: by initials, by industry with its counts, keeps the view, opens it again, takes it along.
import { expect } from 'vitest'
import { test } from '../database/superviseTest.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { officeWithEnterprises } from './officeWithEnterprises.ts'
import { openBrowser } from './openBrowser.ts'
import { press } from './person.ts'

const lines = [
  '统一社会信用代码,企业名称,成立日期,注册资本（万元）,乡镇街道,园区,行业代码',
  `${codeNumber(71)},重庆玄武岩纤维有限公司,2015-03-01,800,城东街道,正阳工业园区,C3985`,
  `${codeNumber(72)},重庆长江软件有限公司,2024-12-01,50,城西街道,,I6513`,
  `${codeNumber(73)},武陵山茶业有限公司,2020-06-30,5000,城东街道,,C1530`,
]

test(
  'enterprises are found by initials and by the tree of industries, and the view is kept and goes out as shown',
  { timeout: 120_000 },
  async ({ dataDir }) => {
    const browser = await openBrowser()
    const { office, lead, page } = await officeWithEnterprises(browser, { dataDir, lines })

    await page.getByRole('combobox', { name: '全站查找' }).fill('xwyxw')
    await page.locator('.found', { hasText: '重庆玄武岩纤维有限公司' }).click()
    await page.getByRole('heading', { name: '重庆玄武岩纤维有限公司' }).waitFor()

    await page.getByRole('link', { name: '企业库' }).click()
    await page.getByRole('combobox', { name: '行业' }).click()
    const manufacturing = page.locator('.counted', { hasText: /C 制造业\s*2$/ })
    await manufacturing.waitFor()
    await manufacturing.click()
    await page.getByText('符合条件的企业 2 家').waitFor()
    const words = page.getByRole('searchbox', { name: '在企业库中查找' })
    await words.fill('玄武')
    await words.press('Enter')
    await page.getByText('符合条件的企业 1 家').waitFor()
    expect(await words.evaluate((it) => it === document.activeElement)).toBe(true)
    await words.fill('')
    await words.press('Enter')
    await page.getByText('符合条件的企业 2 家').waitFor()

    await press(page, '视图')
    await page.getByRole('menuitem', { name: '把当前视图存为' }).click()
    await page.getByLabel('视图名称').fill('制造业')
    await press(page, '保存视图')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.goto(`${office.address}/enterprises`)
    await page.getByText('符合条件的企业 3 家').waitFor()
    await press(page, '视图')
    await page.getByRole('menuitem', { name: '制造业', exact: true }).click()
    await page.getByText('符合条件的企业 2 家').waitFor()

    const shown = await page.locator('tbody tr[data-row-key] td:nth-child(2)').allInnerTexts()
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 CSV')])
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(part as Buffer)
    const codes = Buffer.concat(parts)
      .toString()
      .split('\r\n')
      .flatMap((line) => line.split(',').filter((cell) => shown.includes(cell)))
    expect(shown).toEqual([codeNumber(71), codeNumber(73)])
    expect(codes).toEqual(shown)

    expect(lead.complaints).toEqual([])
    await browser.close()
    expect(await office.stop()).toBe(0)
  },
)
