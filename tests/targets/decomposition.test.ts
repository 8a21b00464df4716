import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { callerIn, home } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { admissions, ask, certificates, enterNew } from '../registry/lists.ts'
import { lead, table, withPlan } from './withPlan.ts'

test('the adopted plan prints the annexes: 431 to 1000, 49 to 100, unit by unit', async ({ ownStore }) => {
  const system = await withPlan(ownStore)

  const tech = await table(system)
  const high = await table(system, { indicator: 'high-tech-enterprise' })

  expect(tech.baseline).toEqual({ year: 2022, total: 431 })
  expect(tech.years.map((year) => tech.totals[year]?.target)).toEqual([485, 550, 700, 850, 1000])
  expect(tech.years.map((year) => tech.sums[year]?.target)).toEqual([54, 65, 150, 150, 150])
  expect(high.years.map((year) => high.totals[year]?.target)).toEqual([60, 70, 80, 90, 100])
  expect(high.rows.map((row) => row.printed)).toEqual(
    '区发展改革委 区科技局 区经济信息委 区农业农村委 区商务委 区招商投资局 区国资委 区林业局 区住房城乡建委 正阳工业园区管委会'.split(
      ' ',
    ),
  )
  expect(high.rows.find((row) => row.printed === '区住房城乡建委')?.cells['2024']?.target).toBe(0)
})

test('a list of admissions moves the table on the chosen day, and only from the day it was known', async ({
  ownStore,
}) => {
  const system = await withPlan(ownStore)
  const before = await table(system, { on: '2025-06-30' })

  await ask(
    system,
    { name: 'importTitles', caller: lead },
    {
      ...enterNew,
      title: 'city-tech-enterprise',
      file: admissions([
        [21, '2023-03-01', '区科技局'],
        [22, '2024-05-01', '区商务委'],
        [23, '2025-02-01', ''],
      ]),
    },
  )

  const cell = async (on: string, year: number) => {
    const now = await table(system, { on })
    const unit = (slug: string) => now.rows.find((row) => row.unit === slug)?.cells[year]?.gross
    return [unit('science-technology'), unit('commerce'), now.unclaimed?.[year]?.gross, now.totals[year]?.total]
  }
  expect(await cell('2023-02-28', 2023)).toEqual([0, 0, 0, 431])
  expect(await cell('2023-03-01', 2023)).toEqual([1, 0, 0, 432])
  expect(await cell('2024-12-31', 2024)).toEqual([0, 1, 0, 433])
  expect(await cell('2025-06-30', 2025)).toEqual([0, 0, 1, 434])
  expect(before.totals['2025']?.total).toBe(431)
  const earlier = await table(system, { on: '2025-06-30', knownBy: '2025-01-01T00:00:00.000Z' })
  expect(earlier.sums['2023']?.gross).toBe(0)
})

test('names that become known later fill the opening count instead of raising it', async ({ ownStore }) => {
  const system = await withPlan(ownStore)

  const file = admissions([[31, '2021-03-01', '']])
  await ask(system, { name: 'importTitles', caller: lead }, { ...enterNew, title: 'city-tech-enterprise', file })

  const { totals } = await table(system, { on: '2023-12-31' })
  expect(totals['2023']).toMatchObject({ named: 1, difference: 430, total: 431 })
})

test('who was there before the opening count is nobody’s 新增 and waits for no unit', async ({ ownStore }) => {
  const system = await withPlan(ownStore)
  const file = admissions([
    [32, '2022-12-31', ''],
    [33, '2023-01-01', ''],
  ])
  await ask(system, { name: 'importTitles', caller: lead }, { ...enterNew, title: 'city-tech-enterprise', file })

  const { rows } = await ask(system, { name: 'listUnclaimed', caller: lead }, {})
  const list = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '示例32' } })

  expect(rows.filter((it) => it.title === 'city-tech-enterprise').map((it) => it.name)).toEqual(['示例33有限公司'])
  expect(list.rows[0]?.titles).toMatchObject([{ unit: null, inOpening: true }])
})

test('every live figure equals the sum of the rows it opens, in both readings', async ({ ownStore }) => {
  const system = await withPlan(ownStore)
  await ask(
    system,
    { name: 'importTitles', caller: lead },
    {
      ...enterNew,
      title: 'high-tech-enterprise',
      file: certificates([
        [41, '2021-10-09', '区科技局'],
        [42, '2022-11-01', '区商务委'],
        [43, '2023-09-01', '区科技局'],
        [44, '2024-09-01', ''],
      ]),
    },
  )

  const asked = { indicator: 'high-tech-enterprise', on: '2025-12-31' } as const
  const { rows, years, unclaimed } = await table(system, asked)
  for (const reading of ['gross', 'net'] as const)
    for (const year of years) {
      for (const { unit, cells } of rows) {
        const { total } = await ask(system, { name: 'listFlows', caller: lead }, { ...asked, reading, year, unit })
        expect(total, `${unit} ${year} ${reading}`).toBe(cells[year]?.[reading])
      }
      const open = await ask(system, { name: 'listFlows', caller: lead }, { ...asked, reading, year, unclaimed: true })
      expect(open.total, `unclaimed ${year} ${reading}`).toBe(unclaimed?.[year]?.[reading])
    }
})

test('the net figures of the units and of 待认领 add up to the change of the total', async ({ ownStore }) => {
  const system = await withPlan(ownStore)

  const { rows, years, unclaimed, ofOpening, totals, baseline, sums } = await table(system, {
    indicator: 'high-tech-enterprise',
    on: '2027-12-31',
  })

  let total = baseline?.total ?? 0
  for (const year of years) {
    const nobodys = (unclaimed?.[year]?.net ?? 0) + (ofOpening?.[year]?.net ?? 0)
    const net = rows.reduce((sum, row) => sum + (row.cells[year]?.net ?? 0), nobodys)
    total += net
    expect(sums[year]?.net).toBe(net)
    expect(totals[year]?.total, String(year)).toBe(total)
  }
})

test('a unit that is credited without having a target gets a row, so that the rows add up', async ({ ownStore }) => {
  const system = await withPlan(ownStore)
  const file = admissions([[24, '2023-03-01', '区财政局']])
  await ask(system, { name: 'importTitles', caller: lead }, { ...enterNew, title: 'city-tech-enterprise', file })

  const { rows, sums, unclaimed } = await table(system)

  const gross = rows.reduce((sum, row) => sum + (row.cells['2023']?.gross ?? 0), unclaimed?.['2023']?.gross ?? 0)
  expect(rows.at(-1)).toMatchObject({ printed: '区财政局', cells: { 2023: { target: null, gross: 1 } } })
  expect(gross).toBe(sums['2023']?.gross)
})

test('the names behind a total are its holders, and with the opening difference they add up to it', async ({
  ownStore,
}) => {
  const system = await withPlan(ownStore)
  const asked = { indicator: 'high-tech-enterprise', on: '2025-06-30' }

  const { totals } = await table(system, asked)
  const { rows, total } = await ask(system, { name: 'listFlows', caller: lead }, { ...asked, holders: true })

  expect(total).toBe(totals['2025']?.named)
  expect(new Set(rows.map((row) => row.enterprise)).size).toBe(rows.length)
  expect(total + (totals['2025']?.difference ?? 0)).toBe(totals['2025']?.total)
})

test('a ruling moves an unclaimed inflow to its unit, and the last ruling holds', async ({ ownStore }) => {
  const system = await withPlan(ownStore)
  const unclaimed = (await ask(system, { name: 'listUnclaimed', caller: lead }, {})).rows
  const [event] = unclaimed.map((row) => row.event)

  for (const unit of ['commerce', 'forestry'])
    await ask(system, { name: 'acceptCredit', caller: lead }, { event, unit, reason: '注册地' })

  const { rows } = await table(system, { indicator: 'high-tech-enterprise' })
  const grossOf = (slug: string) => rows.find((row) => row.unit === slug)?.cells['2023']?.gross
  expect([unclaimed.length, grossOf('forestry')]).toEqual([1, 1])
  expect((await ask(system, { name: 'listUnclaimed', caller: lead }, {})).rows).toEqual([])
})

test('a unit sees its own row, the printed targets, and no other live figure', async ({ ownStore }) => {
  const system = await withPlan(ownStore)

  const caller = callerIn(home, 'unit', ['commerce'])
  const own = await table(system, { caller, indicator: 'high-tech-enterprise' })
  const { file } = await ask(system, { name: 'exportDecomposition', caller }, { indicator: 'high-tech-enterprise' })

  expect(own.rows.map((row) => row.unit)).toEqual(['commerce'])
  expect([own.unclaimed, own.totals['2025']?.total, own.sums['2023']]).toEqual([
    null,
    null,
    { target: null, gross: 1, net: 1 },
  ])
  const words = readWorkbook(file.bytes, file.name).sheets.flatMap(({ rows }) => rows.flat())
  expect(words).toContain('区商务委')
  expect(words).not.toContain('合计')
})
