// The generator counted its district on its own; the books, asked on the real database, must come to the same.
import { knownAnswers, type KnownAnswers } from '#domain/demo/knownAnswers.ts'
import { syntheticDistrict } from '#domain/demo/syntheticDistrict.ts'
import { syntheticCode } from '#domain/demo/syntheticCode.ts'
import { stock } from '#domain/registry/opening.ts'
import { flows } from '#domain/registry/flows.ts'
import type { Title } from '#domain/registry/title.ts'
import { demoSetting } from '#operations/demo/demoSetting.ts'
import { fillDemo } from '#operations/demo/fillDemo.ts'
import { SEED } from '#operations/demo/openDemo.ts'
import { carryOut } from '#operations/door/carryOut.ts'
import { contextOf, type Caller, type System } from '#operations/door/context.ts'
import { systemOf } from '#operations/door/openSystem.ts'
import { prepareDistricts } from '#operations/access/prepareDistricts.ts'
import { prepareDraft } from '#operations/plan/prepareDraft.ts'
import { analyze } from '#store/database/analyze.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { within } from '#store/database/within.ts'
import type { Store } from '#store/database/openStore.ts'
import { readTexts } from '#texts/texts.ts'
import { Day, yearOf } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { describe } from 'vitest'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

const district = '500114'
const texts = readTexts('policy')
const later = Moment.parse('2031-01-01T00:00:00.000Z')
const tenDays = [
  '2020-12-31',
  '2021-12-31',
  '2022-06-30',
  '2022-12-31',
  '2023-06-30',
  '2023-12-31',
  '2024-12-31',
  '2025-09-30',
  '2026-11-15',
  '2027-12-31',
].map((it) => Day.parse(it))

describe.each(['2025-09-30', '2029-12-31'])('as known on %s', (text) => {
  const until = Day.parse(text)
  const days = tenDays.filter((it) => it <= until)

  test(
    'stock, expiries, unclaimed and credits are what the generator knows',
    { timeout: 60_000 },
    async ({ emptyStore }) => {
      const system = await demoOn(emptyStore, until)
      const known = await answersOf(system, { days, until })

      expect(await stocks(system, days)).toEqual(known.stock)
      expect(await listed(system, days)).toEqual(known.stock)
      expect(await expiries(system)).toEqual(known.expiries)
      expect(await unclaimed(system, until)).toEqual(
        known.unclaimed.map(({ title, enterprises }) => ({ title, codes: codesOf(enterprises) })),
      )
      expect(await granted(system, until)).toEqual(known.credits)
      if (until > days.at(-1)!) expect(endsNearThePlan(known)).toEqual([])
    },
  )
})

async function demoOn(store: Store, today: Day): Promise<System> {
  const system = systemOf({
    store,
    texts,
    banner: '演示数据',
    dataDir: '',
    journalKey: Buffer.alloc(32, 7),
    clock: { now: () => later, today: () => today },
  })
  await prepareDistricts(system)
  await prepareDraft(system)
  const [draft] = (await ask(system, { name: 'listPlans', caller }, {})).rows
  await ask(system, { name: 'adoptPlan', caller }, { id: draft?.id })
  await carryOut({ name: 'fillDemo', operation: fillDemo, system, caller }, { enterprises: 1000, seed: SEED })
  await analyze(store)
  return system
}

const lead = { id: null, login: 'cli', name: '测试', role: 'lead', units: [] } as const
const caller: Caller = { district, person: lead, via: 'cli', address: null, mustChangePassword: false, session: null }

async function answersOf(system: System, asked: { days: Day[]; until: Day }): Promise<KnownAnswers> {
  const scope = { district, units: 'all' } as const
  const setting = await demoSetting(contextOf({ name: 'test', system, caller }, { db: system.store.db, scope }))
  return knownAnswers(syntheticDistrict({ ...setting, seed: SEED, enterprises: 1000 }).careers, asked)
}

const titlesAsMadeUp = ['city-tech-enterprise', 'high-tech-enterprise'] as const satisfies Title[]

function book({ store }: System, title: Title) {
  return titleBook.load(within(store.db, district), district, title)
}

async function stocks(system: System, days: Day[]): Promise<KnownAnswers['stock']> {
  const found: KnownAnswers['stock'] = []
  for (const title of titlesAsMadeUp) {
    const { events, openings } = await book(system, title)
    for (const on of days) {
      const asked = { on, knownBy: later }
      found.push({ title, on, named: stock(flows(events, asked), openings, asked).named })
    }
  }
  return found
}

/** The same by the list of enterprises, where the database itself says who holds a title. */
async function listed(system: System, days: Day[]): Promise<KnownAnswers['stock']> {
  const found: KnownAnswers['stock'] = []
  for (const title of titlesAsMadeUp)
    for (const on of days) {
      const asked = { filter: { title }, on, knownBy: later, page: { size: 1 } }
      const { total } = await ask(system, { name: 'listEnterprises', caller }, asked)
      found.push({ title, on, named: total })
    }
  return found
}

async function expiries(system: System): Promise<KnownAnswers['expiries']> {
  const { events } = await book(system, 'high-tech-enterprise')
  const years = events.flatMap(({ validUntil }) => (validUntil === null ? [] : [yearOf(validUntil)]))
  return [...new Set(years)].sort().map((year) => ({ year, certificates: years.filter((it) => it === year).length }))
}

async function unclaimed(system: System, on: Day) {
  const { rows } = await ask(system, { name: 'listUnclaimed', caller }, { on, knownBy: later })
  return titlesAsMadeUp.map((title) => ({
    title,
    codes: rows
      .filter((it) => it.title === title)
      .map((it) => it.creditCode ?? '')
      .sort(),
  }))
}

function codesOf(enterprises: number[]): string[] {
  return enterprises.map((it) => syntheticCode(district, it)).sort()
}

/** The gross figures of the annex, unit by unit and year by year, without the zeros. */
async function granted(system: System, on: Day): Promise<KnownAnswers['credits']> {
  const found: KnownAnswers['credits'] = []
  for (const title of titlesAsMadeUp) {
    const { rows } = await ask(system, { name: 'readDecomposition', caller }, { indicator: title, on, knownBy: later })
    for (const { unit, cells } of rows.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)))
      for (const [year, { gross }] of Object.entries(cells))
        if (gross > 0) found.push({ title, unit, year: Number(year), granted: gross })
  }
  return found
}

/** The plan's last totals are 1000 and 100; the story ends at 90 to 99 in a hundred of them, from 431 less its 差额 and 49. */
function endsNearThePlan({ stock: known }: KnownAnswers): string[] {
  const on = (title: Title, day: string) => known.find((it) => it.title === title && it.on === day)?.named ?? 0
  const shares = [on('city-tech-enterprise', '2027-12-31') / 1000, on('high-tech-enterprise', '2027-12-31') / 100]
  const starts = [on('city-tech-enterprise', '2022-12-31'), on('high-tech-enterprise', '2022-12-31')]
  expect(starts).toEqual([425, 49])
  return shares.filter((it) => it < 0.9 || it > 0.99).map(String)
}
