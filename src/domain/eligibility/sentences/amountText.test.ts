import { expect, test } from 'vitest'
import { amountText, beside } from './amountText.ts'

const share = { dimension: 'share', unit: '' } as const
const money = { dimension: 'money', unit: '' } as const

test.for([
  [0.04996, 0.05, share, '4.996%'],
  [0.049999, 0.05, share, '4.9999%'],
  [0.05, 0.05, share, '5%'],
  [0.05 + 1e-17, 0.05, share, '5%'],
  [0.0499999999999, 0.05, share, '略低于 5%'],
  [0.0500000001, 0.05, share, '5.00000001%'],
  [20_000_000_001, 20_000_000_000, money, '20,000.000001 万元'],
  [20_000_000_000, 20_000_000_000, money, '20,000 万元'],
  [5999, 6000, { dimension: 'points', unit: '' } as const, '59.99 分'],
] as const)('%d beside %d is never told on the wrong side', ([value, threshold, kind, text]) => {
  expect(beside(value, threshold, kind)).toBe(text)
})

test('a figure alone has two decimals at most, and its unit', () => {
  expect(amountText(4_700_500_000, 'money')).toBe('4,700.5 万元')
  expect(amountText(0.25, 'share')).toBe('25%')
  expect(amountText(1234, 'count', '人')).toBe('1,234 人')
})
