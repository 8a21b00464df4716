// Tests before a browser: an office on a database of its own, begun with a list, its lead signed in. Setting up, signing in and
// importing by hand are looked at in journey.test.ts and imports.test.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { prepareDistricts } from '#operations/access/prepareDistricts.ts'
import { openSystem } from '#operations/door/openSystem.ts'
import type { Connection } from '#store/database/connect.ts'
import { accountIn, home, password } from '../access/twoDistricts.ts'
import { startOffice } from '../api/startOffice.ts'
import { settingsOf } from '../../src/settings.ts'
import { expect, test as base } from '../database/test.ts'
import { ask, csv, enterNew } from '../registry/lists.ts'
import { openBrowser } from './openBrowser.ts'
import { person } from './person.ts'

type File = ReturnType<typeof csv>

/** The list it begins with: lines of enterprises, or admissions of city tech enterprises. */
type Beginning = { enterprises?: string[]; admissions?: File; environment?: NodeJS.ProcessEnv }

export type Lead = Awaited<ReturnType<typeof person>>

type Fixtures = { browser: Browser; folder: string; officeWith: (beginning: Beginning) => Promise<Lead> }

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await openBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-${task.type}-`))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  /** Opens the office and shows its first page; the test ends without an uncaught error on the page, and the office in order. */
  officeWith: async ({ browser, folder, emptyStore }, use) => {
    const ends: (() => Promise<void>)[] = []
    await use(async ({ environment, ...list }) => {
      const variables = { ...environment, DATA_DIR: folder, DATABASE_URL: addressOf(emptyStore.connection) }
      await begin(variables, list)
      const office = await startOffice(folder, variables)
      const lead = await person(browser, office.address)
      const { cookie } = await office.post('signIn', { district: home, login: 'lead-none', password })
      const [name = '', value = ''] = cookie.split('=')
      await lead.page.context().addCookies([{ name, value, url: office.address }])
      await lead.page.goto(office.address)
      await lead.page.getByRole('navigation').first().waitFor()
      ends.push(async () => {
        expect(lead.complaints).toEqual([])
        await lead.close()
        expect(await office.stop()).toBe(0)
      })
      return lead
    })
    for (const end of ends) await end()
  },
})

/** Through the door, as the office itself would, before it opens. */
async function begin(environment: NodeJS.ProcessEnv, { enterprises, admissions }: Beginning): Promise<void> {
  const system = await openSystem(settingsOf(environment, process.cwd()))
  await prepareDistricts(system)
  const caller = await accountIn(system, home, { role: 'lead', units: [] })
  if (enterprises) await ask(system, { name: 'importEnterprises', caller }, { file: csv('企业.csv', enterprises) })
  if (admissions)
    await ask(
      system,
      { name: 'importTitles', caller },
      { ...enterNew, title: 'city-tech-enterprise', file: admissions },
    )
  await system.store.close()
}

function addressOf(connection: Connection): string {
  if ('connectionString' in connection) return connection.connectionString
  const { host, port, user, database } = connection
  return `postgres:///${database}?${new URLSearchParams({ host, port: String(port), user })}`
}
