import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#domain/plan/compile.ts'
import { blocksOf } from './blocksOf.ts'

const plan = compile(readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8'))

test('every line stands at its own place in the document', () => {
  const lines = blocksOf(plan).flatMap((block) => ('line' in block ? [block.line] : []))

  for (const { offset, text } of lines) expect(plan.text.slice(offset, offset + text.length)).toBe(text)
})

test('a table takes the place of the lines that spell it out, and what follows it is kept', () => {
  const blocks = blocksOf(plan)

  const shown = blocks.map((block) => ('table' in block ? block.table.title : block.line.text))

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
