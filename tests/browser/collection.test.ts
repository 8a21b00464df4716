// 拆表汇总 in a real browser: start, take the ZIP, let two units fill in, drop both, see one table.
import { unpackFiles } from '#files/exchange/unpackFiles.ts'
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { filledWorkbook, type Filling } from '../exchange/filledWorkbook.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { admissions } from '../registry/lists.ts'
import { test, type Lead } from './officeTest.ts'
import { press } from './person.ts'

test(
  'a list is divided among two units, both returns are dropped together, and what is wrong with one is said',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const lead = await officeWith({
      admissions: admissions([
        [61, '2024-03-01', '区科技局'],
        [62, '2024-04-01', '区商务委'],
      ]),
    })

    await startCollection(lead)
    const sent = await sentWorkbooks(lead)
    expect(sent.map((it) => it.name)).toEqual(['研发摸排-区科技局.xlsx', '研发摸排-区商务委.xlsx'])
    await drop(lead, [
      filledWorkbook(sent[0]!, { answers: { '*研发投入（万元）': 120 }, change: addOne }),
      filledWorkbook(sent[1]!, { answers: { '*研发投入（万元）': '约五十' } }),
    ])

    expect(await counts(lead)).toEqual(['应报2份', '已报1份', '未报0份', '退回1份'])
    const rows = lead.page.locator('table').last().getByRole('row')
    expect(await rows.filter({ hasText: '示例61有限公司' }).innerText()).toContain('120.00')
    expect(await rows.filter({ hasText: '示例62有限公司' }).innerText()).toContain('约五十')

    await acceptAndSendBack(lead)
  },
)

const addOne: NonNullable<Filling['change']> = (rows, header) => {
  const typed: Record<string, string | number> = { 统一社会信用代码: codeNumber(88), 企业名称: '新来科技有限公司' }
  rows.push(header.map((heading) => typed[String(heading)] ?? (heading === '*研发投入（万元）' ? 30 : null)))
}

/** The added enterprise goes into the books, and a good return is sent back and taken in again. */
async function acceptAndSendBack({ page }: Lead): Promise<void> {
  await press(page, '接受「新来科技有限公司」')
  await press(page, '接受这家企业')
  await page.getByText('单位新增，已登记为新企业', { exact: false }).waitFor()
  await press(page, '退回区科技局的表')
  await page.getByLabel('退回理由').fill('应填全年数')
  await press(page, '退回这份表')
  await page.getByRole('cell', { name: '退回 应填全年数' }).waitFor()
  await press(page, '撤回退回')
  await page.getByRole('button', { name: '退回区科技局的表' }).waitFor()
}

async function startCollection({ page }: Lead): Promise<void> {
  await page.getByRole('link', { name: '拆表汇总' }).click()
  await press(page, '发起收集')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('标题').fill('研发摸排')
  await dialog.getByLabel('截止日期').fill('2099-12-31')
  await dialog.getByLabel('截止日期').press('Enter')
  await dialog.getByLabel('第 1 列列名').fill('研发投入')
  await dialog.getByRole('combobox', { name: '第 1 列种类' }).click()
  await page.locator('.ant-select-item-option', { hasText: '金额' }).click()
  await dialog.getByText('必填').click()
  await press(page, '拆表并发起')
  await page.getByRole('heading', { name: '研发摸排' }).waitFor()
}

async function sentWorkbooks({ page }: Lead) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载全部表（ZIP）')])
  const bytes = await readFile(await download.path())
  return unpackFiles({ name: '表.zip', bytes }).filter((it) => it.name.endsWith('.xlsx'))
}

async function drop({ page }: Lead, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page
    .getByLabel('报回的表')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })))
  await page.getByText('2 个文件，收下 2 份').waitFor()
  await page.getByText('示例61有限公司').waitFor()
}

async function counts({ page }: Lead): Promise<string[]> {
  const said = await page.locator('.piles.parts > div').allInnerTexts()
  return said.map((it) => it.replace(/[\s●○■]/g, ''))
}
