import { expect, test } from 'vitest'
import type { AskedColumn } from './collection.ts'
import { readAsked } from './readAsked.ts'

const column = (kind: AskedColumn['kind'], more: Partial<AskedColumn> = {}): AskedColumn => ({
  header: '某列',
  kind,
  required: false,
  choices: [],
  ...more,
})

test.for([
  ['money', 4700.5, '4700.50'],
  ['money', '1.2亿元', '12000.00'],
  ['money', '5000元', '0.50'],
  ['number', '１，２００', '1200'],
  ['number', '-3.5', '-3.5'],
  ['day', '2025年6月30日', '2025-06-30'],
  ['day', 45061, '2023-05-15'],
  ['text', ' 无 ', '无'],
] as const)('%s %s is kept as %s', ([kind, typed, kept]) => {
  expect(readAsked(typed, column(kind))).toEqual({ value: kept })
})

test.for([
  ['number', '约三百', '不是数字'],
  ['money', '300美元', '外币'],
  ['day', '2025年6月', '缺少日'],
] as const)('%s %s goes back with a reason', ([kind, typed, reason]) => {
  expect(readAsked(typed, column(kind))).toEqual({ problem: expect.stringContaining(reason) })
})

test('a choice is one of the choices, whatever its width; 无 may be one of them', () => {
  const asked = column('choice', { choices: ['Ａ类', '无'] })

  expect(readAsked('A类', asked)).toEqual({ value: 'Ａ类' })
  expect(readAsked('无', asked)).toEqual({ value: '无' })
  expect(readAsked('B类', asked)).toEqual({ problem: expect.stringContaining('Ａ类、无') })
})

test('unknown is not zero: a blank or -- is nothing, and a problem only where an answer is required', () => {
  expect(readAsked('--', column('number'))).toEqual({ value: undefined })
  expect(readAsked(null, column('money', { required: true }))).toEqual({ problem: expect.stringContaining('必填') })
  expect(readAsked(0, column('number', { required: true }))).toEqual({ value: '0' })
})
