import type { Browser, Page } from 'playwright-core'

/** One person before a browser of their own, and what such a person does. */
export async function person(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    page,
    /** Uncaught errors of the page; a journey ends with none. */
    complaints,
    async signIn(login: string, password: string): Promise<void> {
      await page.goto(address)
      await page.getByLabel('登录名').fill(login)
      await page.getByLabel('密码').fill(password)
      await press(page, '登录')
    },
    /** The first password is changed before anything else is shown. */
    async changeFirstPassword(from: string, to: string): Promise<void> {
      await page.getByLabel('原密码').fill(from)
      await page.getByLabel('新密码', { exact: true }).fill(to)
      await page.getByLabel('再输一次新密码').fill(to)
      await press(page, '修改密码')
      await page.getByRole('navigation').first().waitFor()
    },
    close: () => context.close(),
  }
}

/** Presses a button by its words; the library puts a space between two characters. */
export async function press(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${[...words].join('\\s*')}$`) }).click()
}
