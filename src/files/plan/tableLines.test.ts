import { expect, test } from 'vitest'
import { tableLines, type TableCell } from './tableLines.ts'

const cell = (text: string, columns = 1, rows = 1): TableCell => ({ paragraphs: [text], columns, rows })

test('a cell over several rows is printed in the first, and every row has its full width', () => {
  const rows = [[cell('部门'), cell('总数')], [cell('区科技局'), cell('431', 1, 2)], [cell('区商务委')]]

  expect(rowsOf(tableLines(rows))).toEqual([
    ['部门', '总数'],
    ['区科技局', '431'],
    ['区商务委', ''],
  ])
})

test('a header of two rows becomes one, however unevenly its cells are spread', () => {
  const rows = [
    [cell('部门', 1, 2), cell('2023年', 3), cell('2024年', 2), cell('备注', 1, 2)],
    ['新增数', '总数', '净增', '新增数', '总数'].map((it) => cell(it)),
  ]

  expect(rowsOf(tableLines(rows))).toEqual([
    ['部门', '2023年 新增数', '2023年 总数', '2023年 净增', '2024年 新增数', '2024年 总数', '备注'],
  ])
})

test('a sum over two columns leaves the figures in theirs', () => {
  expect(rowsOf(tableLines([['序号', '部门', '新增'].map((it) => cell(it)), [cell('合计', 2), cell('54')]]))).toEqual([
    ['序号', '部门', '新增'],
    ['合计', '', '54'],
  ])
})

test('a row over the whole width above a table is its title, and a frame of one cell is no table', () => {
  const title = { ...cell('附件1', 2), paragraphs: ['附件1', '任务分解表'] }

  expect(tableLines([[title], [cell('部门'), cell('新增')]])).toEqual(['附件1', '任务分解表', '\t部门', '\t新增', ''])
  expect(tableLines([[cell('一、总体要求')]])).toEqual(['一、总体要求'])
})

test('a cell of several paragraphs stays one cell', () => {
  const units = { ...cell(''), paragraphs: ['区科技局', '区财政局\t'] }

  expect(rowsOf(tableLines([[cell('任务'), units]]))).toEqual([['任务', '区科技局 区财政局 ']])
})

function rowsOf(lines: string[]): string[][] {
  return lines
    .join('\n')
    .split(/\n\n|\n$/)
    .map((row) => row.split('\n').map((it) => it.slice(1)))
    .filter((row) => row.join('') !== '')
}
