// What is missing is printed as numbered blanks; an officer types the paper back with the keyboard alone.
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
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
    expect(await printedPages(page)).toHaveLength(1)
    await everythingIsAsked(page)

    await page.goto(`${office.address}/gap-sheet`)
    await page.getByRole('combobox', { name: '选择企业' }).click()
    await page.evaluate(() =>
      document.addEventListener('keydown', () => {
        document.body.dataset['pressed'] = String(Number(document.body.dataset['pressed'] ?? 0) + 1)
      }),
    )
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
    await leavingIsAsked(page)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('填的“1x”读不出来').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('15')
    await fields.locator('input').last().press('Enter')
    await page.getByText('已登记 11 项', { exact: false }).waitFor()
    expect(await page.evaluate(() => Number(document.body.dataset['pressed']))).toBeLessThan(90)
    await recordedStaysInPlace(page)

    expect(lead.complaints).toEqual([])
    await browser.close()
    expect(await office.stop()).toBe(0)
  },
)

/** Another page is not opened over what was typed and not saved; the focus is in its field again. */
async function leavingIsAsked(page: Page): Promise<void> {
  await page.evaluate(() => history.back())
  await page.getByRole('button', { name: '留下来保存' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('.blank-fields input').last().focus()
}

/** The same sheet again: every number is there, filled with what was recorded, and lists lead to their ledgers. */
async function recordedStaysInPlace(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: '选择企业' }).fill('xwyxw')
  await page.locator('.found').first().click()
  await page.getByLabel('单号').fill('TS-260610')
  await page.getByLabel('单号').press('Enter')
  const fields = page.locator('.blank-fields li')
  await fields.first().waitFor()
  expect(await fields.count()).toBe(11)
  expect(await fields.filter({ hasText: '已登记' }).count()).toBe(11)
  expect(await page.getByLabel('2025 年职工总数').inputValue()).toBe('60')
  await page.getByRole('link', { name: '到知识产权台账登记' }).click()
  await page.getByRole('heading', { name: '知识产权台账' }).waitFor()
}

/** Nothing known of it, the longest form: the blanks stand on a page of their own, under a heading, with every number. */
async function everythingIsAsked(page: Page): Promise<void> {
  const short = page.url()
  await page.goto(short.replace('tech-sme', 'little-giant'))
  const paper = page.getByRole('region', { name: '待填资料' })
  await paper.getByText('LG-260610').waitFor()
  const asked = await paper.locator('li').evaluateAll((all) => all.map((it) => (it as HTMLLIElement).value))
  const pages = await printedPages(page)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('自查参考，不作为认定结论')
  expect(pages[1]).toContain('企业差距单（续）自查参考，不作为认定结论')
  for (const number of asked) expect(pages[1]).toContain(`${number}.`)
  expect(pages[1]).toContain('盖章')
  await page.goto(short)
  await paper.getByText('TS-260610').waitFor()
}

async function printedPages(page: Page): Promise<string[]> {
  const pdf = new Uint8Array(await page.pdf({ format: 'A4' }))
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false })
  return text.map((it) => it.replace(/\s/g, ''))
}
