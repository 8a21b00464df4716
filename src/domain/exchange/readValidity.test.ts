import { expect, test } from 'vitest'
import { Day } from '#values/day.ts'
import { readValidity } from './readValidity.ts'

const issued = Day.parse('2022-11-01')
const last = '2025-10-31'

test.for([
  '有效期三年',
  '有效期：3年',
  '三年',
  3,
  '有效期限为3年',
  '自发证之日起三年',
  '36个月',
  '有效期 2022-11-01至2025-10-31',
  '2022年11月1日至2025年10月31日',
  '2022.11.01-2025.10.31',
  '2022-11-01 - 2025-10-31',
  '20221101—20251031',
  '自2022-11-01起至2025-10-31止',
  '二〇二二年十一月一日至二〇二五年十月三十一日',
  '三年（2022-11-01至2025-10-31）',
  '2022-11-01至2025-10-31，三年',
  '至2025年10月31日',
  '有效期至2025-10-31',
  '2025/10/31',
  45961,
])('%s is the last day of three years from the issue', (typed) => {
  expect(readValidity(typed, issued)).toEqual({ value: last })
})

test.for([
  ['2022-10-01至2025-09-30', '2025-09-30', '有效期从 2022-10-01 起，而发证日期是 2022-11-01'],
  ['2022-11-01至2021-10-31', '2021-10-31', '止日不晚于起日'],
  ['2022-11-01至2026-10-31，三年', '2026-10-31', '写着有效期 3 年'],
] as const)('%s contradicts itself or the row, and is told so', ([typed, value, warning]) => {
  expect(readValidity(typed, issued)).toEqual({ value, warning: expect.stringContaining(warning) })
})

test.for([
  ['三年', '发证日期读不出'],
  ['长期', '读不出日期'],
  ['2025年', '只写到年'],
] as const)('%s without a day of issue is no day', ([typed, problem]) => {
  expect(readValidity(typed, undefined)).toEqual({ problem: expect.stringContaining(problem) })
})
