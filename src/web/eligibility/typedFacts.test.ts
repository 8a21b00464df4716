import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import type { AskedFact } from './askedFacts.ts'
import { supposedRows, typedUnit } from './supposedRows.ts'
import { typedOf, withTyped } from './typedFacts.ts'

const { facts } = readTexts('policy').schemes
const asked: AskedFact[] = [
  ['staff', 2024],
  ['sales-revenue', 2024],
  ['abnormal-list', null],
].map(([id, year]) => {
  const text = facts.facts.find((it) => it.id === id)
  if (!text) throw new Error(`no fact ${id}`)
  return { key: year === null ? text.id : `${text.id} ${year}`, year: year as number | null, text }
})

test('money stands in 万元 to the last 分, and what was not touched stays as it was', () => {
  const file = FactsFile.parse({
    facts: { 'sales-revenue': { 2024: '200000000.01元', 2023: '1亿元' }, staff: { 2024: 60 } },
  })

  expect(typedOf(file, asked)).toEqual({
    'staff 2024': '60',
    'sales-revenue 2024': '20000.000001',
    'abnormal-list': null,
  })
  expect(withTyped(file, { 'abnormal-list': 'false', 'staff 2024': null }, asked).facts).toEqual({
    'sales-revenue': { 2024: '200000000.01元', 2023: '1亿元' },
    staff: {},
    'abnormal-list': false,
  })
})

test('a day and a choice stand in fields as they are in the file', () => {
  const worded: AskedFact[] = ['segment-since', 'enterprise-size'].map((id) => {
    const text = facts.facts.find((it) => it.id === id)
    if (!text) throw new Error(`no fact ${id}`)
    return { key: id, year: null, text }
  })
  const file = FactsFile.parse({ facts: { 'segment-since': '2019-05-01' } })

  expect(typedOf(file, worded)).toEqual({ 'segment-since': '2019-05-01', 'enterprise-size': null })
  expect(withTyped(file, { 'segment-since': null, 'enterprise-size': 'small' }, worded).facts).toEqual({
    'enterprise-size': 'small',
  })
})

test('money that is supposed in addition is typed in 万元 and is one row of so much', () => {
  const row = { 'paid-on': '2026-06-10', amount: 100_000_000, 'qualified-investor': true }
  const equity = { id: 'equity', name: '股权融资', unit: '百万元', collection: 'equity', row }
  const right = { ...equity, unit: '件', collection: 'rights' }

  expect([typedUnit(equity), typedUnit(right)]).toEqual(['万元', '件'])
  expect(supposedRows(equity, 250, facts.collections)).toEqual({
    of: { ...equity, row: { ...row, amount: 250_000_000 } },
    count: 1,
  })
  expect(supposedRows(equity, 0, facts.collections).count).toBe(0)
  expect(supposedRows(right, 3, facts.collections)).toEqual({ of: right, count: 3 })
})
