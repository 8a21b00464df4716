// `npm run demo` as somebody curious meets it: one link, one press, and a district at work under the banner 演示数据.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

    await lead.page.emulateMedia({ media: 'screen' })
    await lead.page.goto(new URL('/assessments?scheme=above-scale-industry&verdict=qualifies', office.address).href)
    await lead.page.getByText('此后没有变化').waitFor()
    const answer = lead.page.getByRole('link', { name: '符合' }).first()
    await answer.click()
    await lead.page.waitForURL((it) => it.pathname === '/eligibility')
    await lead.page
      .getByRole('heading', { name: /规模以上工业/ })
      .first()
      .waitFor()
    await lead.page.locator('.state', { hasText: '符合' }).first().waitFor()

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
