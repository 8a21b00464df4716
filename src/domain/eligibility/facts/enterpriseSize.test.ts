import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { enterpriseSize } from './enterpriseSize.ts'

const { sizes } = readTexts('policy').schemes.facts
const million = 100_000_000 // fen

test.for([
  [1200, 500, 'large'],
  [1200, 399.99, 'medium'],
  [1200, 15, 'small'],
  [15, 900, 'micro'],
  [1000, 400, 'large'],
  [299, 400, 'small'],
  [300, 20, 'medium'],
  [20, 3, 'small'],
  [20, 2.99, 'micro'],
] as const)('in industry %s heads and %s million yuan are %s', ([employees, revenue, size]) => {
  expect(enterpriseSize(sizes, 'C3985', { employees, revenue: Math.round(revenue * million) })).toBe(size)
})

test.for([
  ['A0111', { revenue: 5 * million }, 'medium'],
  ['E4710', { revenue: 60 * million, assets: 49.99 * million }, 'small'],
  ['F5111', { employees: 200, revenue: 400 * million }, 'large'],
  ['F5211', { employees: 9, revenue: 400 * million }, 'micro'],
  ['G5430', { employees: 300, revenue: 30 * million }, 'medium'],
  ['G5910', { employees: 100, revenue: 30 * million }, 'small'],
  ['G5920', { employees: 100, revenue: 30 * million }, 'medium'],
  ['G6010', { employees: 1000, revenue: 300 * million }, 'large'],
  ['H6210', { employees: 10, revenue: million }, 'small'],
  ['I6311', { employees: 2000, revenue: 999 * million }, 'medium'],
  ['I6513', { employees: 300, revenue: 100 * million }, 'large'],
  ['K7010', { revenue: 2000 * million, assets: 100 * million }, 'large'],
  ['K7020', { employees: 99, revenue: 50 * million }, 'micro'],
  ['L7211', { employees: 100, assets: 80 * million }, 'medium'],
  ['M7310', { employees: 10 }, 'small'],
] as const)('%s is measured by its own row: %o is %s', ([industry, indicators, size]) => {
  expect(enterpriseSize(sizes, industry, indicators)).toBe(size)
})

test.for([
  ['an indicator that decides is missing', 'C3985', { employees: 1000 }],
  ['the industry is not in the table', 'J6620', { employees: 1000, revenue: million }],
  ['railways are not in the table', 'G5310', { employees: 1000, revenue: million }],
  ['the industry is too coarse to choose a row', 'K', { employees: 1000, revenue: million, assets: million }],
] as const)('no size where %s', ([, industry, indicators]) => {
  expect(enterpriseSize(sizes, industry, indicators)).toBeUndefined()
})

test('one indicator below all others is enough for micro, whatever else is unknown', () => {
  expect(enterpriseSize(sizes, 'C3985', { employees: 19 })).toBe('micro')
})
