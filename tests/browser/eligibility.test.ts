// An officer enters figures of an enterprise, sees where it stands, opens the sheet, tries what would turn the verdict and records
// what experts said.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { codeNumber } from '../registry/codeNumber.ts'
import { test } from './officeTest.ts'
import { press } from './person.ts'

const lines = ['统一社会信用代码,企业名称,成立日期', `${codeNumber(71)},重庆玄武岩纤维有限公司,2015-03-01`]

test(
  'figures are entered, every scheme is answered, the sheet opens, one figure turns the verdict, and judgements are told with who and why',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const { page } = await officeWith({ enterprises: lines })

    await page.getByRole('link', { name: '条件对标' }).click()
    await page.setViewportSize({ width: 375, height: 700 })
    await page.getByRole('combobox', { name: '选择企业' }).waitFor()
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.getByRole('combobox', { name: '选择企业' }).fill('xwyxw')
    await page.locator('.found', { hasText: '重庆玄武岩纤维有限公司' }).click()
    await page.getByLabel('对照日期').fill('2026-06-10')
    await page.getByLabel('对照日期').press('Enter')
    const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '科技型中小企业', exact: true }) })
    await row.getByText('资料不足').waitFor()
    await row.getByRole('button').click()

    await press(page, '登记数据')
    const dialog = page.getByRole('dialog')
    for (const [name, value] of figures) await dialog.getByLabel(name, { exact: true }).fill(value)
    for (const [name, value] of answers)
      await dialog.getByRole('radiogroup', { name, exact: true }).getByText(value, { exact: true }).click()
    await dialog.getByLabel('数据来源').fill('2025 年度企业所得税纳税申报表')
    await dialog.getByRole('button', { name: '登记数据' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const sheet = page.getByRole('article')
    const verdict = sheet.locator('.verdict')
    await expect.poll(() => verdict.innerText()).toMatch(/^■ 未达到/)

    const trial = page.getByRole('complementary', { name: '试算' })
    await trial.getByLabel('2025 年职工总数', { exact: true }).fill('480')
    await trial.getByLabel('2025 年科技人员（科技型中小企业口径）', { exact: true }).fill('120')
    await expect.poll(() => verdict.innerText()).toMatch(/→\s*● 符合/)
    await page.getByRole('row', { name: /原：未达/ }).waitFor()
    await trial.getByLabel('2025 年职工总数', { exact: true }).fill('520')
    await trial.getByText('改动 1 项').waitFor()
    await press(page, '恢复账上数据')
    await expect.poll(() => verdict.innerText()).toMatch(/^■ 未达到/)

    await trial.getByText('知识产权：账上未知', { exact: false }).waitFor()
    const score = sheet.locator('caption').first()
    const before = await score.innerText()
    await trial.getByLabel('自主申请发明专利').fill('1')
    await expect.poll(() => score.innerText()).toMatch(/（原 /)
    await sheet.getByText('试算', { exact: false }).first().waitFor()
    await press(page, '恢复账上数据')
    await expect.poll(() => score.innerText()).toBe(before)

    await page.emulateMedia({ media: 'print' })
    expect(await trial.isVisible()).toBe(false)
    await sheet.getByText('自查参考，不作为认定结论').first().waitFor()
    await page.emulateMedia({ media: 'screen' })

    await press(page, '补差建议')
    const plan = page.getByRole('heading', { name: /补差建议$/ })
    await plan.waitFor()
    await expect.poll(async () => (await plan.boundingBox())?.y).toBeLessThan(768)
    await press(page, '收起补差建议')

    await judgementsCount(page)

    await page.goto(new URL('/schemes?scheme=srdi-sme&version=2026-04-01&beside=2022-06-01', page.url()).href)
    await page.getByText('有改动').first().waitFor()
  },
)

/** An expert's points narrow the score and a no decides its clause, both with who and why, until they are withdrawn. */
async function judgementsCount(page: Page): Promise<void> {
  const today = new URL(page.url())
  today.searchParams.delete('on')
  today.searchParams.set('scheme', 'high-tech-enterprise')
  await page.goto(today.href)
  const sheet = page.getByRole('article')
  const score = () => sheet.locator('caption').innerText()
  const clause = sheet.getByRole('row').filter({ hasText: '第十一条（三）' })
  const unjudged = await score()
  expect(unjudged).toMatch(/0～100 分/)

  await record(page, /^登记意见：研发组织管理制度/, async () => {
    await page.getByRole('dialog').getByLabel('分数', { exact: false }).fill('4.5')
  })
  await expect.poll(score).toMatch(/4\.5～98\.5 分/)
  await sheet.getByText(/技术专家组（\d{4}-\d\d-\d\d）：查新报告支持/).waitFor()

  await record(page, /^登记意见：第十一条（三）/, () =>
    page.getByRole('dialog').getByText('不符合', { exact: true }).click(),
  )
  await clause.getByText('未达').waitFor()
  await clause.getByText('认为不符合：查新报告支持', { exact: false }).waitFor()

  await sheet.getByText('内部使用：含专家意见，不发企业').waitFor()
  await press(page, '换成发企业的（不含专家意见）')
  await expect.poll(score).toBe(unjudged)
  expect(await sheet.innerText()).not.toMatch(/技术专家组|查新报告支持|内部使用/)
  await press(page, '显示专家意见')
  await expect.poll(score).toMatch(/4\.5～98\.5 分/)

  await withdraw(page, /^撤回意见：第十一条（三）/)
  await expect.poll(() => clause.innerText()).not.toContain('不符合')
  await withdraw(page, /^撤回意见：研发组织管理制度/)
  await expect.poll(score).toBe(unjudged)
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

const figures = [
  ['2025 年职工总数', '520'],
  ['2025 年科技人员（科技型中小企业口径）', '130'],
  ['2025 年研发费用（加计扣除口径）', '120'],
  ['2025 年销售收入', '2000'],
  ['2025 年成本费用支出', '1900'],
  ['2025 年资产总额', '3000'],
] as const
const answers = [
  ['中国境内居民企业', '是'],
  ['产品和服务属国家禁止、限制或淘汰类', '否'],
  ['上年度和本年度发生重大安全、质量事故、严重环境违法或科研严重失信行为', '否'],
  ['列入经营异常名录', '否'],
  ['列入严重违法失信企业名单', '否'],
] as const
