import { expect, test } from 'vitest'
import { docLines } from './docLines.ts'

test('a row of an old Word table becomes cells', () => {
  expect(docLines('任务分解表\n序号\t部门\t\n1\t区科技局\t')).toEqual([
    '任务分解表',
    '\t序号',
    '\t部门',
    '',
    '\t1',
    '\t区科技局',
    '',
  ])
})

test('a tab that indents a paragraph makes no table of it', () => {
  expect(docLines('\t一、总体要求\n附件：\t1．任务分解表')).toEqual([' 一、总体要求', '附件： 1．任务分解表'])
})
