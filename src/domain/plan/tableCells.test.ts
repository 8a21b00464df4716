import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Moment } from '#values/moment.ts'
import { compile } from './compile.ts'
import { correct } from './correct.ts'
import type { CellChange, EnteredCorrection } from './correction.ts'
import { findingsAfter } from './findingsAfter.ts'
import { tableCells } from './tableCells.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const said = (anchor: string, change: CellChange): EnteredCorrection => ({
  id: anchor,
  person: '某某',
  knownFrom: Moment.parse('2025-01-01T00:00:00.000Z'),
  kind: 'cell',
  anchor,
  change,
})
const others = compile(
  [
    '一、重点任务\n1.培育企业。做好培育。\n附件1\n主要指标表',
    '指标名称\t单位\t2022年基数\t2023年\t2025年',
    '养老床位数\t张\t3200\t3500\t4200',
    '附件2\n重点任务分工表',
    '重点任务\t牵头单位\t责任单位\t完成时限',
    '建设养老床位\t区民政局\t区财政局\t2025年12月\n',
  ].join('\n'),
)

test('every cell is known by its table, row and column, and stands where the document prints it', () => {
  const cells = tableCells(compile(text))

  expect(new Set(cells.map((it) => it.anchor)).size).toBe(cells.length)
  const one = cells.find((it) => it.anchor === '高新技术企业任务分解表 · 区科技局 · 2025年')
  expect(text.slice(one?.offset).split(/\s/, 1)).toEqual(Object.values(one?.holds ?? {}).map(String))
})

test.for<[string, CellChange]>([
  ['主要指标表 · 养老床位数 · 2022年基期', { value: 3000 }],
  ['主要指标表 · 养老床位数 · 2025年', { value: 4300 }],
  ['重点任务分工表 · 建设养老床位 · 责任单位', { units: ['区财政局', '区卫生健康委'] }],
  ['重点任务分工表 · 建设养老床位 · 完成时限', { deadline: 2026 }],
])('%s is corrected, and no other cell', ([anchor, change]) => {
  const { plan, adrift } = correct(others, [said(anchor, change)])

  const [before, after] = [others, plan].map((it) => new Map(tableCells(it).map((cell) => [cell.anchor, cell.holds])))
  expect(adrift).toEqual([])
  expect(after?.get(anchor)).toEqual(change)
  expect([...(after ?? [])].filter(([it]) => it !== anchor)).toEqual(
    [...(before ?? [])].filter(([it]) => it !== anchor),
  )
})

test('the goal of a cell says what the corrected cell says', () => {
  const { goals } = correct(others, [said('主要指标表 · 养老床位数 · 2025年', { value: 4300 })]).plan

  expect(goals.map((it) => it.value)).toEqual(others.goals.map((it) => (it.value === 4200 ? 4300 : it.value)))
})

test('a cell that was misread is no contradiction any more once it is corrected, and a wrong correction is one', () => {
  const misread = compile(text.replace('\n\t54\n', '\n\t55\n'))
  const anchor = tableCells(misread).find((it) => text.slice(it.offset, it.offset + 2) === '54')?.anchor ?? ''
  const sums = (cells: EnteredCorrection[]) =>
    findingsAfter(misread, correct(misread, cells).plan).filter((it) => /合计/.test(it.sentence)).length

  expect(anchor).toContain('科技型企业')
  expect([sums([]) > 0, sums([said(anchor, { value: 54 })])]).toEqual([true, 0])
  const right = compile(text)
  expect(findingsAfter(right, correct(right, [said(anchor, { value: 1 })]).plan).length).toBeGreaterThan(
    right.lintFindings.length,
  )
})
