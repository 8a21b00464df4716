// Two lists dropped together, in a real browser: recognised, questions of a kind answered once, imported, one given back.
import { expect } from 'vitest'
import { tenLists } from '../registry/tenLists.ts'
import { test } from './officeTest.ts'

test(
  'lists dropped together are recognised, decided by kind, imported, and what is wrong comes back as a workbook',
  { timeout: 120_000 },
  async ({ officeWith }) => {
    const lead = await officeWith({})
    const { page } = lead
    await page.getByRole('navigation').first().waitFor()
    await page.goto(new URL('/exchange', page.url()).href)

    const [market, economy] = tenLists()
    if (!market || !economy) throw new Error('no lists')
    const dropped = [market, economy].map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
    await page.locator('input[type=file]').setInputFiles(dropped)

    const first = page.getByRole('article', { name: market.name })
    await first.getByText('认作企业名单').waitFor()
    await first.getByText('各列的对应关系').click()
    await first.getByText('「市场主体名称」是「企业名称」的常用写法').waitFor()
    await first.getByText('不是企业（个体工商户、合作社等）（3 行）').scrollIntoViewIfNeeded()
    await first.getByRole('group', { name: '注册在外区县' }).getByText('都不导入').click()
    await first.getByRole('group', { name: '不是企业' }).getByText('都导入').click()
    await first.getByRole('button', { name: '确认导入' }).click()
    await first.getByText('已导入 38 行').waitFor()

    const second = page.getByRole('article', { name: economy.name })
    await second.getByRole('button', { name: '确认导入' }).click()
    await second.getByText('已导入').first().waitFor()
    await page.getByRole('row', { name: economy.name }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      second.getByRole('button', { name: '下载退回表' }).click(),
    ])

    expect(file.suggestedFilename()).toBe('区经济信息委 企业台账（退回）.xlsx')
  },
)
