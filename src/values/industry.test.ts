import { expect, test } from 'vitest'
import { readIndustryCode } from './industry.ts'

test.for([
  ['C3984', 'C3984'],
  ['c3984', 'C3984'],
  ['3984', 'C3984'],
  ['C3984 电子专用材料制造', 'C3984'],
  ['0111', 'A0111'],
  ['I65', 'I65'],
  ['65', 'I65'],
  ['A', 'A'],
] as const)('%s is the industry %s', ([typed, code]) => {
  expect(readIndustryCode(typed)).toEqual({ value: code })
})

test.for([
  ['A3984', '不相配'],
  ['C39841', '样子'],
  ['C1', '样子'],
  ['98', '样子'],
  ['U', '样子'],
  ['制造业', '样子'],
  ['', '样子'],
] as const)('%s is refused: %s', ([typed, reason]) => {
  expect(readIndustryCode(typed)).toEqual({ problem: expect.stringContaining(reason) })
})
