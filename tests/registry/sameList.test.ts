// What a list says twice, and what the books say already, is said to be so.
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { admissions, ask, csv, enterNew } from './lists.ts'

const lead = callerIn(home, 'lead')

test('a list that the books have already is said to be the same, how much of it, and cannot be undone', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const lists = [enterprises([51, 52]), enterprises([51, 52]), enterprises([51, 61])]

  for (const file of lists) await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const { rows } = await ask(system, { name: 'listBatches', caller: lead }, {})
  const [partly, same, first] = rows

  expect(first).toMatchObject({ state: 'entered', accepted: 2, unchanged: 0, written: 8 })
  expect(same).toMatchObject({ state: 'same', accepted: 2, unchanged: 2, written: 0 })
  expect(partly).toMatchObject({ state: 'entered', accepted: 2, unchanged: 1, written: 4 })
  await expect(ask(system, { name: 'undoBatch', caller: lead }, { id: same?.id })).rejects.toThrow(
    /与账面相同，不必撤销/,
  )
})

test('a row that repeats an earlier one is named and counted, and founds no second enterprise', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const file = enterprises([51, 52, 51, 51])

  const report = await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const again = await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const { total } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '示例51' } })
  const told = await ask(system, { name: 'readBatch', caller: lead }, { id: report.batch })

  expect(report).toMatchObject({ accepted: 2, repeated: 2, toLookAt: 0, returned: 0 })
  expect(told.problems.map(({ row, sentence }) => [row, sentence])).toEqual([
    [4, expect.stringContaining('与第 2 行完全相同，只计一次')],
    [5, expect.stringContaining('与第 2 行完全相同，只计一次')],
  ])
  expect(again).toMatchObject({ accepted: 2, unchanged: 2, repeated: 2 })
  expect(total).toBe(1)
})

test('a row that repeats one of a title list is one event of one new enterprise', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const list = admissions([
    [62, '2024-01-05', ''],
    [62, '2024-01-05', ''],
  ])

  const report = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { title: 'city-tech-enterprise', file: list, ...enterNew },
  )
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '示例62' } })

  expect(report).toMatchObject({ accepted: 1, repeated: 1 })
  expect(rows).toHaveLength(1)
})

function enterprises(numbers: number[]) {
  const rows = numbers.map((n) => `${codeNumber(n)},示例${n}有限公司,2019-03-01,"1,000",城东街道`)
  return csv('企业.csv', ['统一社会信用代码,企业名称,成立日期,注册资本（万元）,乡镇街道', ...rows])
}
