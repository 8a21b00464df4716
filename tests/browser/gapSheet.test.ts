// What is missing is printed as numbered blanks; an officer types the paper back with the keyboard alone.
import { expect } from 'vitest'
import { test } from '../database/superviseTest.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { officeWithEnterprises } from './officeWithEnterprises.ts'
import { openBrowser } from './openBrowser.ts'

const lines = ['统一社会信用代码,企业名称,成立日期', `${codeNumber(71)},重庆玄武岩纤维有限公司,2015-03-01`]

test(
  'the blanks of the sheet are the fields of the page, filled by keyboard and saved in one act',
  { timeout: 120_000 },
  async ({ dataDir }) => {
    const browser = await openBrowser()
    const { office, lead, page } = await officeWithEnterprises(browser, { dataDir, lines })

    await page.goto(`${office.address}/eligibility`)
    await page.getByRole('combobox', { name: '选择企业' }).fill('xwyxw')
    await page.locator('.found').first().click()
    await page.getByRole('row').first().waitFor()
    await page.goto(`${page.url()}&scheme=tech-sme&on=2026-06-10`)
    const paper = page.getByRole('region', { name: '待填资料' })
    await paper.getByText('TS-260610').waitFor()
    const printed = await paper.locator('li > span:first-child').allInnerTexts()
    expect(printed).toHaveLength(11)

    await page.goto(`${office.address}/gap-sheet`)
    await page.getByRole('combobox', { name: '选择企业' }).click()
    await page.keyboard.type('xwyxw')
    await page.locator('.found').first().waitFor()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focused).toBe('单号')
    await page.keyboard.type('ts 260610')
    await page.keyboard.press('Enter')
    const fields = page.locator('.blank-fields')
    await fields.waitFor()
    expect(await fields.locator('label').allInnerTexts()).toEqual(printed)
    expect(await fields.locator('li').evaluateAll((all) => all.map((it) => (it as HTMLLIElement).value))).toEqual(
      [...printed.keys()].map((it) => it + 1),
    )
    const written: Record<string, string> = { 职工总数: '60', 科技人员: '1x' }
    for (const [at, label] of printed.entries()) {
      const [, typed] = Object.entries(written).find(([name]) => label.includes(name)) ?? []
      await page.keyboard.type(typed ?? (/^\d{4} 年/.test(label) ? '120' : '0'))
      if (at < printed.length - 1) await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('填的“1x”读不出来').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('15')
    await fields.locator('input').last().press('Enter')
    await page.getByText('已登记 11 项', { exact: false }).waitFor()

    expect(lead.complaints).toEqual([])
    await browser.close()
    expect(await office.stop()).toBe(0)
  },
)
