// `npm run demo` as somebody curious meets it: one link, one press, and a district at work. It is the one district of the browser
// tests that is full, so what needs many enterprises is looked at here too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { test as base, expect } from 'vitest'
import { socketFolder } from '#store/database/socketFolder.ts'
import { startOffice, type RunningOffice } from '../api/startOffice.ts'
import { openBrowser } from './openBrowser.ts'
import { person, press } from './person.ts'

type Demo = { office: RunningOffice; browser: Browser; lead: Awaited<ReturnType<typeof person>> }

/** The demonstration, with its lead signed in by the printed link; all tests of the file look at the same one. */
const test = base.extend<{ demo: Demo; page: Page }>({
  demo: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'beizeng-demo-'))
      const office = await startOffice(folder, {}, ['demo'])
      const browser = await openBrowser()
      const lead = await person(browser, office.address)
      await lead.page.goto(office.signInLink('lead'))
      await lead.page.getByText('演示数据').waitFor()
      await press(lead.page, '进入系统')
      await lead.page.getByRole('navigation').first().waitFor()
      await use({ office, browser, lead })
      await browser.close()
      await office.stop()
      for (const path of [socketFolder(folder), folder]) rmSync(path, { recursive: true })
    },
    { scope: 'file' },
  ],
  /** The lead's page; a test ends without an uncaught error on it. */
  page: async ({ demo: { lead } }, use) => {
    await lead.page.emulateMedia({ media: null })
    await use(lead.page)
    expect(lead.complaints).toEqual([])
  },
})

test('the printed link signs the lead in once', { timeout: 120_000 }, async ({ demo: { office, browser }, page }) => {
  await page.goto(new URL('/decomposition', office.address).href)
  const figure = page.getByRole('button', { name: /^区科技局.*2024年/ }).first()
  expect(Number((await figure.innerText()).replace(/\D/g, ''))).toBeGreaterThan(10)

  const other = await person(browser, office.address)
  await other.page.goto(office.signInLink('lead'))
  await press(other.page, '进入系统')
  await other.page.getByRole('alert').getByText('登录链接已用过').first().waitFor()
  expect(other.complaints).toEqual([])
})

test('every page on paper, on the second annex as on the first, and every export says 演示数据', async ({
  demo: { office },
  page,
}) => {
  await page.goto(new URL('/decomposition', office.address).href)
  await page
    .getByRole('button', { name: /^区科技局.*2024年/ })
    .first()
    .waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('note').innerText()).toBe('演示数据')
  const pages = await printedPages(page)
  expect(pages.length).toBeGreaterThan(1)
  for (const text of pages) expect(text).toContain('演示数据')

  const list = await page.request.get(
    `${office.address}/api/exportList?input={"list":"listEnterprises","format":"csv"}`,
  )
  expect((await list.text()).slice(0, 40)).toContain('演示数据')
})

test('what opened a drawer has the focus again when it closes', async ({ demo: { office }, page }) => {
  await page.goto(new URL('/decomposition', office.address).href)
  const opener = page.getByRole('button', { name: /^区科技局.*2024年/ }).first()
  await opener.click()
  await page.getByRole('dialog').getByRole('table').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((it) => it === document.activeElement)).toBe(true)
})

test('more than the page shown is printed, with every column inside the paper', async ({ demo: { office }, page }) => {
  await page.goto(new URL('/enterprises?town=500114001', office.address).href)
  const total = Number((await page.getByText(/符合条件的企业 \d+ 家/).innerText()).match(/\d+/)?.[0])
  expect(total).toBeGreaterThan(50)
  await page.evaluate(() => (window.print = () => undefined))
  await press(page, '打印')
  await page.locator('.printed-list').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.printed-list tbody tr').count()).toBe(total)
  expect(await page.locator('.printed-list').innerText()).toContain('筛选：乡镇街道 城东街道；排序：企业名称。')
  await page.setViewportSize({ width: a4AcrossWithin10mm, height: 768 })
  const right = await page.locator('.printed-list table').evaluate((it) => it.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(a4AcrossWithin10mm)
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const text of await printedPages(page)) expect(text).toContain('演示数据')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.locator('.printed-list').waitFor({ state: 'detached' })
})

/** Pixels between the margins of `@page list`. */
const a4AcrossWithin10mm = Math.floor(((297 - 2 * 10) / 25.4) * 96)

test('an answer in 批量对标 leads to the clauses behind it, and their sheet is one A4 page, whatever the scheme', async ({
  demo: { office },
  page,
}) => {
  await page.goto(new URL('/assessments?scheme=above-scale-industry&verdict=qualifies', office.address).href)
  await page.getByText('此后没有变化').waitFor()
  await page.getByRole('link', { name: '符合' }).first().click()
  await page.waitForURL((it) => it.pathname === '/eligibility')
  await page.locator('.state', { hasText: '符合' }).first().waitFor()

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
})

/** Width and height of each printed page in points, as its styles ask. */
async function paperOf(page: Page): Promise<number[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const sizes = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { width, height } = (await pdf.getPage(at + 1)).getViewport({ scale: 1 })
    return [Math.round(width), Math.round(height)]
  })
  return Promise.all(sizes)
}

test('1366 pixels wide, 登记 and 办理 of the opening counts are in sight', async ({ demo: { office }, page }) => {
  await page.goto(new URL('/openings', office.address).href)
  for (const name of ['登记', '办理']) {
    const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox()
    expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThanOrEqual(1366)
  }
  expect(await page.locator('main').evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true)
})

async function printedPages(page: Page): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
    mergePages: false,
  })
  return text.map((it) => it.replace(/\s/g, ''))
}
