import type { Browser } from 'playwright-core'
import { firstPassword, ownPassword } from '../api/firstSteps.ts'
import { startOffice } from '../api/startOffice.ts'
import { person } from './person.ts'

type Opening = { dataDir: string; lines: readonly string[]; environment?: NodeJS.ProcessEnv }

/** An office that has been set up, with the lead signed in and a list of enterprises imported on the page. */
export async function officeWithEnterprises(browser: Browser, { dataDir, lines, environment }: Opening) {
  const office = await startOffice(dataDir, environment)
  const token = new URL(office.setUpLink ?? '').searchParams
  const lead = await person(browser, office.address)
  const { page } = lead
  await office.post('setUp', {
    district: token.get('district'),
    token: token.get('token'),
    ...Object.fromEntries(
      ['system', 'security', 'lead'].map((it) => [it, { login: it, name: it, password: firstPassword }]),
    ),
  })
  await lead.signIn('lead', firstPassword)
  await lead.changeFirstPassword(firstPassword, ownPassword)
  await page.goto(`${office.address}/exchange?list=enterprises`)
  const file = { name: '企业.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page
    .getByRole('button', { name: /导\s*入/ })
    .last()
    .click()
  await page.getByText('已导入', { exact: false }).first().waitFor()
  return { office, lead, page }
}
