import { ValueType, Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { listSheet } from '#domain/exchange/listSheet.ts'
import type { Sheet } from '#domain/exchange/sheet.ts'
import { readWorkbook } from './readWorkbook.ts'
import { writeCsv } from './writeCsv.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const list = listSheet({
  name: '企业名单',
  banner: undefined,
  title: '高新技术企业名单',
  notes: ['单位：万元；截至 2024-06-30'],
  columns: [
    { header: '企业名称', kind: 'text', width: 36 },
    { header: '注册资本', kind: 'number', unit: '万元' },
    { header: '成立日期', kind: 'day' },
    { header: '研发占比', kind: 'share' },
    { header: '乡镇街道', kind: 'text', choices: ['城东街道', '正阳街道'] },
  ],
  rows: [
    ['重庆某某科技有限公司', 4700.5, '2023-05-15', 0.07, '城东街道'],
    ['=HYPERLINK("http://x")', -3, null, null, null],
    ['+1', 0, '不详', 1, '@SUM(A1)'],
  ],
})

const heading = ['高新技术企业名单', '单位：万元；截至 2024-06-30']
const header = ['企业名称', '注册资本（万元）', '成立日期', '研发占比', '乡镇街道']

test('a list comes back from .xlsx as it was written: numbers, days and texts that look like formulas', async () => {
  const { sheets } = readWorkbook(await writeWorkbook([list]), '名单.xlsx')

  expect(sheets).toEqual([
    { name: '企业名单', rows: [[heading[0]], [heading[1]], header, ...list.rows.map(withoutEmptyEnd)] },
  ])
})

test('no text becomes a formula in .xlsx, and none in .csv', async () => {
  const written = await reopened([list])
  const csv = Buffer.from(writeCsv(list)).toString('utf8')

  expect(written.getWorksheet('企业名单')!.getCell('A5').type).toBe(ValueType.String)
  expect(written.getWorksheet('企业名单')!.getCell('E6').type).toBe(ValueType.String)
  expect(csv.match(/(^|[,"\n])[=+@-]\D/)).toBeNull()
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")",-3,,,`)
})

test('a list comes back from .csv as texts, without the apostrophes that guard them', () => {
  const bytes = writeCsv(list)

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(readWorkbook(bytes, '名单.csv').sheets[0]?.rows.slice(2)).toEqual([
    header,
    ['重庆某某科技有限公司', '4700.5', '2023-05-15', '7%', '城东街道'],
    ['=HYPERLINK("http://x")', '-3', null, null, null],
    ['+1', '0', '不详', '100%', '@SUM(A1)'],
  ])
})

test('the header is bold and stays in sight, columns offer choices and keep codes as text', async () => {
  const sheet = (await reopened([list])).getWorksheet('企业名单')!

  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  expect(sheet.getCell('A3').font).toMatchObject({ bold: true, name: '宋体' })
  expect(sheet.getCell('A1').isMerged).toBe(true)
  expect(sheet.getCell('A4').numFmt).toBe('@')
  expect(sheet.getCell('A999').numFmt).toBe('@')
  expect(sheet.getCell('C4').numFmt).toBe('yyyy-mm-dd')
  expect(sheet.getCell('E4').dataValidation).toMatchObject({ type: 'list', formulae: ['选项!$A$1:$A$2'] })
})

test('a layout with two header rows and totals merged over all rows is written as described', async () => {
  const annex: Sheet = {
    name: '附件1',
    columns: [{ kind: 'count' }, { kind: 'text', width: 16 }, { kind: 'count' }, { kind: 'count' }, { kind: 'count' }],
    cells: [
      { row: 1, column: 1, rowSpan: 2, value: '序号', look: 'header' },
      { row: 1, column: 2, rowSpan: 2, value: '部门', look: 'header' },
      { row: 1, column: 3, rowSpan: 2, value: '2022年总数', look: 'header' },
      { row: 1, column: 4, columnSpan: 2, value: '2023年', look: 'header' },
      { row: 2, column: 4, value: '新增数', look: 'header' },
      { row: 2, column: 5, value: '总数', look: 'header' },
      { row: 3, column: 3, rowSpan: 2, value: 431, look: 'total' },
      { row: 3, column: 5, rowSpan: 2, value: 485, look: 'total' },
    ],
    firstRow: 3,
    rows: [
      [1, '区科技局', null, 30],
      [2, '区经济信息委', null, 24],
    ],
    frozenRows: 2,
  }
  const grid = [
    ['序号', '部门', '2022年总数', '2023年'],
    [null, null, null, '新增数', '总数'],
    [1, '区科技局', 431, 30, 485],
    [2, '区经济信息委', null, 24],
  ]

  const bytes = await writeWorkbook([annex])
  const written = (await reopened([annex])).getWorksheet('附件1')!

  expect(readWorkbook(bytes, '附件1.xlsx').sheets[0]?.rows).toEqual(grid)
  expect([...(written.model.merges ?? [])].sort()).toEqual(['A1:A2', 'B1:B2', 'C1:C2', 'C3:C4', 'D1:E1', 'E3:E4'])
  expect(written.getCell('E3')).toMatchObject({ numFmt: '#,##0', font: { bold: true } })
  expect(readWorkbook(writeCsv(annex), '附件1.csv').sheets[0]?.rows[2]).toEqual(['1', '区科技局', '431', '30', '485'])
})

async function reopened(sheets: Sheet[]): Promise<Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.load(Buffer.from(await writeWorkbook(sheets)))
  return workbook
}

function withoutEmptyEnd(row: unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
}
