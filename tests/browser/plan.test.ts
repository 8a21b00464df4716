// 方案 in a real browser: paste a text, see first what is in doubt, settle three of them in three ways, adopt.
import { expect } from 'vitest'
import { planText } from '../plan/planBlocks.ts'
import { test, type Lead } from './officeTest.ts'
import { press } from './person.ts'

test(
  'a pasted plan shows first what was in doubt; one is corrected, one confirmed, a placeholder expanded, and it is adopted',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const lead = await officeWith({})

    await isRefused(lead, '认真贯彻执行。', '没有读出任务、目标，也没有读出表格')
    await paste(lead, planText.replace('为加快培育', '为了加快培育'))
    expect(await counted(lead)).toEqual(['17', '0'])
    await correctGoal(lead, '没有读出年份', '2027')
    await confirm(lead, '林业局2025年新增数为0')
    await expand(lead, '“区级有关部门”没有指明', '区商务委')
    expect(await counted(lead)).toEqual(['14', '3'])

    await lead.page.getByRole('tab', { name: /^任务/ }).click()
    await lead.page.getByText(/“区级有关部门”指 区商务委 ◆ 2023-05-15 起，由牵头单位展开（lead/).waitFor()
    await lead.page.getByRole('tab', { name: /^待核/ }).click()
    await lead.page.locator('.settled summary').click()
    expect((await lead.page.locator('.settled li').allInnerTexts()).join('\n')).toMatch(
      /展开为1个单位：区商务委[^]*展开为具体单位[^]*没有读出年份[^]*更正[^]*确认无误/,
    )
    await adopt(lead)
  },
)

/** The sentence stands above what was pasted, and what was pasted stays. */
async function isRefused({ page }: Lead, text: string, sentence: string): Promise<void> {
  await page.getByRole('link', { name: '方案', exact: true }).click()
  await press(page, '上传方案')
  await page.getByLabel('或者粘贴全文').fill(text)
  await press(page, '上传为草稿')
  await page.getByRole('dialog').getByRole('alert').filter({ hasText: sentence }).waitFor()
  expect(await page.getByLabel('或者粘贴全文').inputValue()).toBe(text)
}

async function paste({ page }: Lead, text: string): Promise<void> {
  await page.getByLabel('或者粘贴全文').fill(text)
  await press(page, '上传为草稿')
  await page.getByText('第 2 版 · 草稿').waitFor()
}

/** How many are open and how many settled, as the head says. */
async function counted({ page }: Lead): Promise<string[]> {
  const said = await page.getByRole('link', { name: /待核 \d+ 处/ }).innerText()
  return said.match(/\d+/g) ?? []
}

/** Presses a button of the open doubt with these words. */
async function act({ page }: Lead, words: string, button: string): Promise<void> {
  await page.locator('.doubts:not(.settled) li', { hasText: words }).getByRole('button', { name: button }).click()
}

async function isSettled({ page }: Lead, words: string): Promise<void> {
  await page.locator('.doubts:not(.settled) li', { hasText: words }).waitFor({ state: 'detached' })
}

async function correctGoal(lead: Lead, words: string, year: string): Promise<void> {
  await act(lead, words, '更正')
  await lead.page.getByRole('dialog').getByLabel('期限（年）').fill(year)
  await press(lead.page, '更正目标')
  await isSettled(lead, words)
}

async function confirm(lead: Lead, words: string): Promise<void> {
  await act(lead, words, '确认无误')
  await isSettled(lead, words)
}

async function expand(lead: Lead, words: string, unit: string): Promise<void> {
  await act(lead, words, '展开为具体单位')
  const dialog = lead.page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '具体单位' }).click()
  await lead.page.locator('.ant-select-item-option', { hasText: unit }).click()
  await dialog.getByLabel('依据').fill('区科技局分工函')
  await press(lead.page, '展开为这些单位')
  await isSettled(lead, words)
}

async function adopt({ page }: Lead): Promise<void> {
  await press(page, '采用方案')
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /采\s*用\s*方\s*案/ })
    .click()
  await page.getByText('这是草稿').waitFor({ state: 'hidden' })
}
