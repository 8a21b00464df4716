// `npm run demo` as somebody curious meets it: one link, one press, and a district at work under the banner 演示数据.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, onTestFinished, test } from 'vitest'
import { socketFolder } from '#store/database/socketFolder.ts'
import { startOffice } from '../api/startOffice.ts'
import { openBrowser } from './openBrowser.ts'
import { person, press } from './person.ts'

test(
  'the printed link signs the lead in once, and every page and export says 演示数据',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'beizeng-demo-'))
    const office = await startOffice(folder, {}, ['demo'])
    onTestFinished(async () => {
      await office.stop()
      for (const path of [socketFolder(folder), folder]) rmSync(path, { recursive: true })
    })
    const browser = await openBrowser()
    const lead = await person(browser, office.address)

    await lead.page.goto(office.signInLink('lead'))
    await lead.page.getByText('演示数据').waitFor()
    await press(lead.page, '进入系统')
    await lead.page.getByRole('navigation').first().waitFor()
    await lead.page.goto(new URL('/decomposition', office.address).href)
    const figure = lead.page.getByRole('button', { name: /^区科技局.*2024年/ }).first()
    expect(Number((await figure.innerText()).replace(/\D/g, ''))).toBeGreaterThan(10)
    await lead.page.emulateMedia({ media: 'print' })
    expect(await lead.page.getByRole('note').innerText()).toBe('演示数据')

    await lead.page.emulateMedia({ media: null })
    await focusComesBack(lead.page, figure)
    await lead.page.emulateMedia({ media: 'print' })
    await everyPageSaysSo(lead.page)
    await wholeListIsPrinted(lead.page, office.address)
    await answersOpenTheirClauses(lead.page, office.address)
    await sheetsFitOnePage(lead.page)

    await openingsFitTheScreen(lead.page, office.address)

    const other = await person(browser, office.address)
    await other.page.goto(office.signInLink('lead'))
    await press(other.page, '进入系统')
    await other.page.getByRole('alert').getByText('登录链接已用过').first().waitFor()

    const list = await lead.page.request.get(
      `${office.address}/api/exportList?input={"list":"listEnterprises","format":"csv"}`,
    )
    expect((await list.text()).slice(0, 40)).toContain('演示数据')
    expect([...lead.complaints, ...other.complaints]).toEqual([])
    await browser.close()
  },
)

/** What opened a drawer has the focus again when it closes. */
async function focusComesBack(page: Page, opener: Locator): Promise<void> {
  await opener.click()
  await page.getByRole('dialog').getByRole('table').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((it) => it === document.activeElement)).toBe(true)
}

/** 差距单 of the enterprise that is open, whatever the scheme: one A4 page with answers, blanks and warning, in readable type. */
async function sheetsFitOnePage(page: Page) {
  await page.emulateMedia({ media: null })
  for (const scheme of ['tech-sme', 'high-tech-enterprise', 'little-giant']) {
    const address = new URL(page.url())
    address.searchParams.set('scheme', scheme)
    await page.goto(address.href)
    await page.getByRole('article').first().waitFor()
    const pages = await printedPages(page)
    expect([scheme, pages.length]).toEqual([scheme, 1])
    expect(pages[0]).toContain('自查参考，不作为认定结论')
    const blanks = await page.locator('.sheet-blanks li > span:first-child').allInnerTexts()
    for (const blank of blanks) expect(pages[0]).toContain(blank.replace(/\s/g, ''))
  }
  await page.getByRole('link', { name: '任务分解' }).click()
  await page.getByRole('table').first().waitFor()
  await page.goBack()
  await page.getByRole('article').first().waitFor()
  expect(await paperOf(page), 'the paper of another page visited before').toEqual([[595, 842]])
}

/** Width and height of each printed page in points, as its styles ask. */
async function paperOf(page: Page): Promise<number[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const sizes = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { width, height } = (await pdf.getPage(at + 1)).getViewport({ scale: 1 })
    return [Math.round(width), Math.round(height)]
  })
  return Promise.all(sizes)
}

/** 1366 pixels wide, 登记 and 办理 are in sight. */
async function openingsFitTheScreen(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: null })
  await page.goto(new URL('/openings', address).href)
  for (const name of ['登记', '办理']) {
    const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox()
    expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThanOrEqual(1366)
  }
  expect(await page.locator('main').evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true)
}

/** The banner stands on paper too, on the second annex as on the first. */
async function everyPageSaysSo(page: Page): Promise<void> {
  const pages = await printedPages(page)
  expect(pages.length).toBeGreaterThan(1)
  for (const text of pages) expect(text).toContain('演示数据')
}

/** More than the page shown, with every column inside the paper. */
async function wholeListIsPrinted(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: null })
  await page.goto(new URL('/enterprises?town=500114001', address).href)
  const total = Number((await page.getByText(/符合条件的企业 \d+ 家/).innerText()).match(/\d+/)?.[0])
  expect(total).toBeGreaterThan(50)
  await page.evaluate(() => (window.print = () => undefined))
  await press(page, '打印')
  await page.locator('.printed-list').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.printed-list tbody tr').count()).toBe(total)
  expect(await page.locator('.printed-list').innerText()).toContain('筛选：乡镇街道 城东街道；排序：企业名称。')
  const cut = await page
    .locator('.printed-list table')
    .evaluate((it) => it.scrollWidth > document.documentElement.clientWidth)
  expect(cut).toBe(false)
  for (const text of await printedPages(page)) expect(text).toContain('演示数据')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.locator('.printed-list').waitFor({ state: 'detached' })
}

async function printedPages(page: Page): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
    mergePages: false,
  })
  return text.map((it) => it.replace(/\s/g, ''))
}

/** An answer in 批量对标 leads to the clauses behind it, which say the same. */
async function answersOpenTheirClauses(page: Page, address: string) {
  await page.emulateMedia({ media: 'screen' })
  await page.goto(new URL('/assessments?scheme=above-scale-industry&verdict=qualifies', address).href)
  await page.getByText('此后没有变化').waitFor()
  await page.getByRole('link', { name: '符合' }).first().click()
  await page.waitForURL((it) => it.pathname === '/eligibility')
  await page.locator('.state', { hasText: '符合' }).first().waitFor()
}
