// 自测.html is made by the command, opened from a disk without a network, filled in, printed and saved; an officer enters it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { command } from '../api/startOffice.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { test } from './officeTest.ts'
import { press } from './person.ts'

const name = '重庆玄武岩纤维有限公司'
const lines = ['统一社会信用代码,企业名称,成立日期', `${codeNumber(71)},${name},2015-03-01`]

test(
  'an enterprise checks itself on a file without a network, and an officer enters what it saved',
  { timeout: 180_000 },
  async ({ browser, folder, officeWith }) => {
    const entry = [resolve('dist/main.js'), 'exportSelfCheck', '--on', '2026-06-10']
    expect(spawnSync(process.execPath, entry, { cwd: folder, encoding: 'utf8' }).stdout).toBe('已写入 自测.html\n')

    const saved = await filledIn(browser, folder)
    const facts = join(folder, 'facts.json')
    writeFileSync(facts, JSON.stringify(saved.receipt.facts))
    const asked = ['--scheme', 'tech-sme', '--on', '2026-06-10', '--file', facts, '--json']
    const direct = JSON.parse(command(join(folder, 'none'), 'assessFacts', ...asked).printed)

    expect(direct.verdict).toBe('falls short')
    expect(saved.verdict).toBe(direct.sentences.verdict)
    expect(saved.receipt.answerSha256).toBe(direct.receipt.answerSha256)
    const sheets = await printed(browser, folder)
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets) expect(sheet).toContain('自查参考，不作为认定结论')
    expect(sheets.join()).not.toContain('保存回传文件')
    const { page } = await officeWith({ enterprises: lines, environment: { BEIZENG_TODAY: '2026-06-10' } })
    await entered(page, JSON.stringify(saved))
  },
)

/** What the page saves after it was filled in; nothing was asked of any network. */
async function filledIn(browser: Browser, folder: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', offline: true })
  const page = await context.newPage()
  const [complaints, requests] = [[] as string[], [] as string[]]
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (it) => it.type() === 'error' && complaints.push(it.text()))
  page.on('request', (it) => requests.push(it.url()))
  const address = pathToFileURL(join(folder, '自测.html')).href
  await page.goto(address)

  await page.getByLabel('企业名称').fill(name)
  await page.getByLabel('统一社会信用代码').fill(codeNumber(71))
  await page.getByLabel('认定条件').selectOption('tech-sme')
  const verdict = page.locator('.verdict')
  await expect.poll(() => verdict.innerText()).toMatch(/^○ 资料不足/)
  for (const [label, value] of figures) await page.getByLabel(label, { exact: true }).fill(value)
  for (const [label, value] of answers) await page.getByLabel(label, { exact: true }).selectOption(value)
  await press(page, '添一行知识产权')
  const first = page.getByLabel('知识产权第 1 行类别')
  await first.selectOption({ index: 1 })
  await press(page, '没有知识产权')
  await press(page, '撤销，找回知识产权')
  expect(await first.inputValue()).not.toBe('')
  await press(page, '没有知识产权')
  await press(page, '没有称号')
  await expect.poll(() => verdict.innerText()).toMatch(/^■ 未达到/)
  await page.getByLabel('2025 年销售收入', { exact: true }).fill('两千')
  await page.getByRole('alert').filter({ hasText: '单位或数值不对' }).waitFor()
  await page.getByLabel('2025 年销售收入', { exact: true }).fill('2,000')
  await page.getByLabel('2025 年销售收入', { exact: true }).press('Enter')

  const downloading = page.waitForEvent('download')
  await press(page, '保存回传文件')
  const saved = readFileSync(await (await downloading).path())
  await press(page, '添一行知识产权')
  page.once('dialog', (it) => void it.accept())
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '回传.json', mimeType: 'application/json', buffer: saved })
  await page.getByText('已打开回传文件。').waitFor()
  await page.getByText('现为：没有').first().waitFor()
  expect(await page.getByLabel('2025 年销售收入', { exact: true }).inputValue()).toBe('2000')

  await press(page, '添一行知识产权')
  const asking = page.waitForEvent('dialog')
  void page.reload().catch(() => undefined)
  expect((await asking).type()).toBe('beforeunload')
  await (await asking).dismiss()
  expect(complaints).toEqual([])
  expect(requests.filter((it) => it !== address && !it.startsWith('blob:'))).toEqual([])
  await context.close()
  return JSON.parse(saved.toString())
}

/** The text of every printed sheet, as far as the font within the page can draw it. */
async function printed(browser: Browser, folder: string): Promise<string[]> {
  const context = await browser.newContext({ locale: 'zh-CN', offline: true })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(folder, '自测.html')).href)
  expect(await page.evaluate(undrawn), 'Noto Sans SC has no Roman numerals; every font of a system has').toBe('ⅠⅡ')
  await page.getByLabel('认定条件').selectOption('high-tech-enterprise')
  await page.locator('summary', { hasText: '按八项填' }).press('Enter')
  const research = page.locator('details', { hasText: '按八项填' }).getByRole('textbox').first()
  for (const figure of ['12', '']) await research.fill(figure)
  expect(await research.isVisible()).toBe(true)
  await page.evaluate(() => document.fonts.ready)
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))),
  )
  await context.close()
  return text
}

/** The characters of the page, and of the texts in it, that no face within it has. Runs in the page. */
function undrawn(): string {
  const drawn = new Set([...document.fonts].flatMap(({ unicodeRange }) => unicodeRange.toUpperCase().split(/,\s*/)))
  const said = new Set(['given', 'root'].map((it) => document.getElementById(it)?.textContent).join(''))
  return [...said]
    .sort()
    .filter((it) => it > ' ' && !drawn.has(`U+${it.codePointAt(0)?.toString(16).toUpperCase()}`))
    .join('')
}

async function entered(page: Page, content: string): Promise<void> {
  await page.getByRole('link', { name: '回传自测' }).click()
  await page.getByRole('heading', { name: '回传自测' }).waitFor()
  const file = { name: '回传.json', mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('row', { name: /2025 年职工总数.*520 人.*没有.*新数据/ }).waitFor()
  await page.getByRole('row', { name: /知识产权.*0 项.*不能登记.*在“台账”里逐项登记/ }).waitFor()
  await press(page, '登记 11 项数据')
  await page.getByRole('row', { name: /2025 年职工总数.*520 人.*520 人.*一致/ }).waitFor()

  await page.getByRole('link', { name: '条件对标' }).click()
  await page.getByRole('combobox', { name: '选择企业' }).fill('xwyxw')
  await page.locator('.found', { hasText: name }).click()
  await page.getByRole('button', { name: '科技型中小企业', exact: true }).click()
  await page.getByText('企业自测，填报，2026-').first().waitFor()
}

const figures = [
  ['2025 年职工总数', '520'],
  ['2025 年科技人员（科技型中小企业口径）', '130'],
  ['2025 年研发费用（加计扣除口径）', '120'],
  ['2025 年销售收入', '2000'],
  ['2025 年成本费用支出', '1900'],
  ['2025 年资产总额', '3000'],
] as const
const answers = [
  ['中国境内居民企业', 'true'],
  ['产品和服务属国家禁止、限制或淘汰类', 'false'],
  ['上年度和本年度发生重大安全、质量事故、严重环境违法或科研严重失信行为', 'false'],
  ['列入经营异常名录', 'false'],
  ['列入严重违法失信企业名单', 'false'],
] as const
