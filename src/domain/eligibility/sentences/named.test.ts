import { expect, test } from 'vitest'
import { factNamed, named, unitOf } from './named.ts'

const names = new Map([
  ['staff', { name: '职工总数', unit: '人' }],
  ['revenue', { name: '销售收入', unit: '' }],
])

test('a formula is told with the names of its facts and their years; what has no name keeps its id', () => {
  expect(named('⟦revenue 2023—2025⟧合计÷⟦staff 2025⟧', names)).toBe('2023—2025 年销售收入合计÷2025 年职工总数')
  expect(named('⟦registered-on⟧至今的天数', names)).toBe('registered-on至今的天数')
  expect(factNamed({ fact: 'staff', year: 2025 }, names)).toBe('2025 年职工总数')
})

test('only a formula that is one fact has its unit', () => {
  expect(unitOf('⟦staff 2025⟧', names)).toBe('人')
  expect(unitOf('⟦staff 2025⟧÷⟦staff 2024⟧', names)).toBe('')
})

test('two kinds of one list that are added up are named once, with their unit', () => {
  const lists = new Map([['rights', { name: '知识产权', unit: '项' }]])
  const formula = '符合条件的⟦rights⟧＋符合条件的⟦rights⟧'

  expect([named(formula, lists), unitOf(formula, lists)]).toEqual(['符合条件的知识产权', '项'])
})
