// What goes back to a sender says everything that is wrong with a row, and what to write instead, once.
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import type { Store } from '#store/database/openStore.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const lead = callerIn(home, 'lead')

/** The rows of the sheet that goes back, of a list of one enterprise. */
async function goingBack(store: Store, { cells, decisions = [] }: { cells: string; decisions?: object[] }) {
  const system = twoDistricts(store)
  const file = csv('某局企业名单.csv', [
    '统一社会信用代码,企业名称,成立日期,注册资本（万元）,注册区县,乡镇街道',
    `${codeNumber(81)},示例81有限公司,${cells}`,
  ])
  const { batch } = await ask(system, { name: 'importEnterprises', caller: lead }, { file, decisions })
  const { file: back } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch })
  return readWorkbook(back.bytes, back.name).sheets[1]?.rows.at(-1) ?? []
}

test('a row that goes back is told its doubts too, and an example once', async ({ ownStore }) => {
  const row = await goingBack(ownStore, { cells: '2023-05,,,某某镇' })

  expect(row.at(-2)).toMatch(/「2023-05」只写到月.*；「乡镇街道」：「某某镇」不是已知的乡镇街道/)
  expect(row.at(-1)).toBe('写到日，如 2023-05-15')
})

test('whoever is registered elsewhere and sent back is not told to write this district', async ({ ownStore }) => {
  const decisions = [{ kind: 'toLookAt district', sendBack: true }]

  const row = await goingBack(ownStore, { cells: '2023-05-15,,彭水县,', decisions })

  expect(row.at(-2)).toContain('「彭水县」不是黔江区')
  expect(row.at(-1)).toBe('请核实，写错的请改正；情况属实的，请在「退回原因」一列注明')
})

test('a negative registered capital goes back', async ({ ownStore }) => {
  const row = await goingBack(ownStore, { cells: '2023-05-15,-5,,' })

  expect(row.at(-2)).toContain('是负数')
})
