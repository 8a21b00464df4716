import { expect, test } from 'vitest'
import { Fen, fenOf, moneyOf } from './money.ts'
import { readMoney } from './readMoney.ts'

test.for([
  ['1,000(万元人民币)', 1_000_000_000],
  ['１，０００（万元人民币）', 1_000_000_000],
  ['4700.50万元', 4_700_500_000],
  ['1.2亿元', 12_000_000_000],
  ['3亿', 30_000_000_000],
  ['人民币500万元整', 500_000_000],
  ['￥50', 5_000],
  ['1 000 元', 100_000],
  ['0', 0],
  ['-12.345', -1_235],
  [0.1, 10],
] as const)('%s is %d 分', ([typed, fen]) => {
  expect(readMoney(typed)).toEqual({ value: fen })
})

test('a number without a unit has the unit of its column, a written unit wins', () => {
  expect(readMoney(4700.5, '万元')).toEqual({ value: 4_700_500_000 })
  expect(readMoney('4700.5元', '万元')).toEqual({ value: 470_050 })
})

test.for(['', ' ', '-', '--', '—', '——', '/', '无', 'N/A'])('%s is unknown, not zero', (typed) => {
  expect(readMoney(typed)).toEqual({ value: undefined })
})

test.for([
  ['500万美元', '外币'],
  ['10,00', '读不出金额'],
  ['约500万', '读不出金额'],
  ['1e30', '读不出金额'],
  ['99999999亿元', '大得不合常理'],
] as const)('%s is refused: %s', ([typed, reason]) => {
  expect(readMoney(typed)).toEqual({ problem: expect.stringContaining(reason) })
})

test.for([
  [4_700_500_000, '万元', '4700.50'],
  [4_700_123_456, '万元', '4700.123456'],
  [-1, '元', '-0.01'],
  [0, '亿元', '0.00'],
] as const)('%d 分 in %s is written %s and comes back the same', ([fen, unit, value]) => {
  const money = moneyOf(Fen.parse(fen), unit)

  expect(money).toEqual({ value, unit })
  expect(fenOf(money)).toBe(fen)
})
