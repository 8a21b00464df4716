// A ledger in a real browser: an entry by form, its correction with history, a list brought in, and the word that all is there.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { codeNumber } from '../registry/codeNumber.ts'
import { admissions } from '../registry/lists.ts'
import { test } from './officeTest.ts'
import { press } from './person.ts'

test(
  'from a form to a corrected entry, and from a list to a ledger that is complete',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const lead = await officeWith({ admissions: admissions([[61, '2024-03-01', '']]) })

    await lead.page.getByRole('link', { name: '台账' }).click()
    await lead.page.getByRole('link', { name: '知识产权台账' }).click()
    await record(lead.page)
    await correct(lead.page)

    await lead.page.getByRole('button', { name: /历\s*史/ }).click()
    await lead.page.getByText('「知识产权名称」由 示例装置 改为 示例新装置').waitFor()
    await lead.page.keyboard.press('Escape')

    await bringIn(lead.page)
    const entry = lead.page.getByRole('row', { name: /ZL2/ })
    expect(await entry.innerText()).toContain('2024-06-30')
    await takeBack(lead.page)
    await expect.poll(() => entry.innerText()).not.toContain('2024-06-30')
    await vouch(lead.page, '2024-05-31')
    await expect.poll(() => entry.innerText()).toContain('2024-05-31')
  },
)

async function record(page: Page): Promise<void> {
  await press(page, '登记一条')
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('企业', { exact: false }).first().click()
  await page.locator('.ant-select-item-option', { hasText: '示例61有限公司' }).click()
  await drawer.getByLabel('专利号或登记号').fill('ZL1')
  await drawer.getByLabel('知识产权名称').fill('示例装置')
  await drawer.getByLabel('类别').click()
  await page.locator('.ant-select-item-option', { hasText: '发明专利' }).click()
  await drawer.getByRole('button', { name: /登\s*记/ }).click()
  await page.getByRole('row', { name: /ZL1/ }).waitFor()
}

async function correct(page: Page): Promise<void> {
  await page.getByRole('button', { name: /更\s*正/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('知识产权名称').fill('示例新装置')
  await drawer.getByLabel('更正理由').fill('与证书一致')
  await press(page, '保存更正')
  await page.getByText('示例新装置').waitFor()
}

async function bringIn(page: Page): Promise<void> {
  await press(page, '导入名单')
  const drawer = page.getByRole('dialog', { name: /导入到/ })
  await drawer.getByLabel('完整截至').fill('2024-06-30')
  await page.keyboard.press('Enter')
  const lines = ['统一社会信用代码,专利号,专利名称,专利类型', `${codeNumber(61)},ZL2,示例方法,实用新型`]
  const buffer = Buffer.from(lines.join('\n'))
  await drawer.locator('input[type=file]').setInputFiles({ name: '专利.csv', mimeType: 'text/csv', buffer })
  await press(page, '确认导入')
  await press(page, '看台账')
}

/** 撤回核对: the entries stay, the word that they are all does not. */
async function takeBack(page: Page): Promise<void> {
  await press(page, '撤回核对')
  const dialog = page.getByRole('dialog')
  await choose(page)
  await dialog.getByLabel('理由').fill('还有两项没有登记')
  await dialog.getByRole('button', { name: '撤回核对' }).click()
  await page.getByText('已撤回核对完整').waitFor()
  await dialog.waitFor({ state: 'detached' })
}

/** 核对完整: all that the enterprise has by a day is there. */
async function vouch(page: Page, day: string): Promise<void> {
  await press(page, '核对完整')
  const dialog = page.getByRole('dialog')
  await choose(page)
  await dialog.getByLabel('截至').fill(day)
  await page.keyboard.press('Enter')
  await dialog.getByLabel('与什么核对').fill('证书原件')
  await dialog.getByRole('button', { name: '确认核对完整' }).click()
  await page.getByText('已确认核对完整').waitFor()
  await dialog.waitFor({ state: 'detached' })
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('dialog').getByLabel('企业', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '示例61有限公司' }).click()
}
