import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

/** A row per line, as web pages are copied. */
const copied = (...rows: string[][]) => `一、甲\n某任务分解表\n${rows.map((row) => `${row.join('\t')}\t\n`).join('')}`

/** The same without a tab behind the last cell. */
const pasted = (...rows: string[][]) => `一、甲\n某任务分解表\n${rows.map((row) => `${row.join('\t')}\n`).join('')}`

/** A cell per line, as Word exports. */
const exported = (...rows: string[][]) =>
  `一、甲\n某任务分解表\n${rows.map((row) => row.map((it) => `\t${it}\n`).join('')).join('\n')}\n`

test.for([copied, pasted, exported])('one column per year gives every unit its number', (print) => {
  const [table] = compile(
    print(['部门', '2023年', '2024年'], ['区科技局', '1', '2'], ['区财政局', '3', '4'], ['合计', '4', '6']),
  ).tables

  expect(table).toMatchObject({
    title: '某任务分解表',
    units: ['区科技局', '区财政局'],
    years: [2023, 2024],
    rows: [{ cells: { 2023: 1, 2024: 2 } }, { cells: { 2023: 3, 2024: 4 } }],
    baseline: null,
    stated: {},
    sums: { 2023: 4, 2024: 6 },
  })
})

test.for([copied, pasted, exported])(
  'a header in two rows parts what is added from the merged district total',
  (print) => {
    const [table] = compile(
      print(
        ['序号', '部门', '2022年总数', '2023年', '2024年'],
        ['', '', '', '新增数', '总数', '新增数', '总数'],
        ['1', '区科技局', '10', '1', '14', '2', '20'],
        ['2', '区财政局', '', '3', '', '4', ''],
        ['合计', '', '4', '', '6', ''],
      ),
    ).tables

    expect(table).toMatchObject({
      rows: [{ cells: { 2023: 1, 2024: 2 } }, { cells: { 2023: 3, 2024: 4 } }],
      baseline: { year: 2022, total: 10 },
      stated: { 2023: 14, 2024: 20 },
      sums: { 2023: 4, 2024: 6 },
    })
  },
)

test('an empty cell is missing, not zero', () => {
  const [table] = compile(copied(['部门', '2023年', '2024年'], ['区科技局', '', '2'], ['区财政局', '0', '—'])).tables

  expect(table?.rows.map((it) => it.cells)).toEqual([{ 2024: 2 }, { 2023: 0 }])
})

test('a table of tasks or indicators is not one of units', () => {
  expect(compile(copied(['任务', '2023年', '2024年', '责任单位'], ['建平台', '1', '2', '区科技局'])).tables).toEqual([])
})
