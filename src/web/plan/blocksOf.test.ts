import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#domain/plan/compile.ts'
import { tableCells, withCells } from '#domain/plan/tableCells.ts'
import { blocksOf } from './blocksOf.ts'

const plan = compile(readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8'))

test('every line stands at its own place in the document', () => {
  const lines = blocksOf(plan).flatMap((block) => ('line' in block ? [block.line] : []))

  for (const { offset, text } of lines) expect(plan.text.slice(offset, offset + text.length)).toBe(text)
})

test('a table takes the place of the lines that spell it out, and what follows it is kept', () => {
  const blocks = blocksOf(plan)

  const shown = blocks.map((block) => ('table' in block ? block.table.title : 'line' in block ? block.line.text : ''))

  expect(shown.slice(shown.indexOf('附件1'), -1)).toEqual([
    '附件1',
    '科技型企业任务分解表',
    '附件2',
    '高新技术企业任务分解表',
  ])
  expect(shown).not.toContain('区农业农村委')
  expect(shown.at(-1)).toMatch(/^注：高新技术企业每三年复审一次/)
})

test('title, issuer and date are framing, the address and the text are not', () => {
  const framing = blocksOf(plan).flatMap((block) => ('line' in block && block.line.framing ? [block.line.text] : []))

  expect(framing).toContain('2023年5月15日')
  expect(framing.filter((text) => text.includes('各乡、镇人民政府'))).toEqual([])
})

test('an indicator table and a task table are printed as the grids they are, however their cells are written', () => {
  const rows = [
    ['指标名称', '单位', '2023年', '2025年'],
    ['养老床位数（张）', '张', '3500', '4200'],
  ]
  const spelt = rows.map((row) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`).join('')
  const text = `一、任务\n1.甲。做甲。\n附件1\n主要指标表\n${rows.map((it) => it.join('\t')).join('\n')}\n附件2\n分年指标表\n${spelt}注：另行。\n`

  const blocks = blocksOf(compile(text))

  const grids = blocks.flatMap((block) => ('grid' in block ? [block.grid] : []))
  expect(grids.map((grid) => grid.rows.map((row) => row.map((it) => it.text)))).toEqual([rows, rows])
  for (const cell of grids.flatMap((grid) => grid.rows.flat()))
    expect(text.slice(cell.offset, cell.offset + cell.text.length)).toBe(cell.text)
  const lines = blocks.flatMap((block) => ('line' in block ? [block.line.text] : []))
  expect(lines).toEqual(['一、任务', '1.甲。做甲。', '附件1', '主要指标表', '附件2', '分年指标表', '注：另行。'])
})

test('a number that a person has corrected stands in the text as it was printed', () => {
  const cell = tableCells(plan).find((it) => it.anchor.includes('区科技局 · 2025年'))
  const corrected = { ...plan, ...withCells(plan, new Map([[cell?.anchor ?? '', { value: 999 }]])) }

  expect(corrected.tables).not.toEqual(plan.tables)
  expect(blocksOf(corrected)).toEqual(blocksOf(plan))
})
