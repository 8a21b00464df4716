import { expect, test } from '../database/test.ts'
import { ask, certificates, enterNew } from '../registry/lists.ts'
import { lead, table, withPlan } from './withPlan.ts'

test('a renewal is neither 新增 nor 待认领: who was there before stays 期初已有, and the figures still add up', async ({
  ownStore,
}) => {
  const system = await withPlan(ownStore)
  const file = certificates([
    [51, '2020-10-09', ''],
    [51, '2023-11-20', ''],
    [52, '2022-10-12', ''],
    [53, '2023-10-16', ''],
  ])
  await ask(system, { name: 'importTitles', caller: lead }, { title: 'high-tech-enterprise', file, ...enterNew })
  const asked = { indicator: 'high-tech-enterprise', on: '2026-06-30' } as const
  const opened = async (more: object) =>
    (await ask(system, { name: 'listFlows', caller: lead }, { ...asked, ...more })).rows.map((it) => it.name)

  const { unclaimed, ofOpening, waiting, sums, rows, years } = await table(system, asked)

  const renewed = '示例51有限公司'
  const { rows: waitingFor } = await ask(system, { name: 'listUnclaimed', caller: lead }, {})
  const { rows: found } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '示例51' } })
  expect(waitingFor.map((it) => it.name)).not.toContain(renewed)
  expect(found[0]?.titles).toMatchObject([{ unit: null, inOpening: true }])
  expect(await opened({ unclaimed: true, reading: 'net' })).not.toContain(renewed)
  expect(await opened({ ofOpening: true, reading: 'net' })).toContain(renewed)
  expect([ofOpening?.['2023'], ofOpening?.['2025']?.net]).toEqual([{ target: null, gross: 0, net: 0 }, -1])
  for (const reading of ['gross', 'net'] as const) {
    const { total } = await ask(system, { name: 'listFlows', caller: lead }, { ...asked, reading, unclaimed: true })
    expect(total, reading).toBe(waiting?.[reading])
  }
  for (const year of years) {
    const parts = [...rows.map((row) => row.cells[year]), unclaimed?.[year], ofOpening?.[year]]
    expect(
      parts.reduce((sum, it) => sum + (it?.net ?? 0), 0),
      String(year),
    ).toBe(sums[year]?.net)
  }
})
