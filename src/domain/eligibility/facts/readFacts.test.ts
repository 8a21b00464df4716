import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { FactsFile, readFacts } from './readFacts.ts'

const { facts: texts } = readTexts('policy').schemes
const on = '2026-05-20' as Day
const read = (file: unknown) => readFacts(FactsFile.parse(file), texts, on)

test.for([
  [{ 'sales-revenue': { 2025: { value: '4700.50', unit: '万美元' } } }, /「2025 年销售收入」的单位或数值不对/],
  [{ 'sales-revenue': { 2025: 4700 } }, /「2025 年销售收入」是金额，要带单位/],
  [{ 'sales-revenue': { 2025: '-1万元' } }, /「2025 年销售收入」不能小于零/],
  [{ 'sales-revenue': { 2027: '1万元' } }, /「2027 年销售收入」是 2026-05-20 之后的年度/],
  [{ 'sales-revenue': '1万元' }, /「销售收入」要分年度写/],
  [{ staff: { 2025: '12' } }, /「2025 年职工总数」要写数字，不加引号/],
  [{ 'registered-on': '2019-02-30' }, /「成立日期」要写作 2025-03-01/],
  [{ 'registered-on': '2026-05-21' }, /「成立日期」是 2026-05-21，在 2026-05-20 之后，不能采用/],
  [{ industry: 'A3984' }, /「国民经济行业」：「A3984」不是国民经济行业代码/],
  [{ industry: 3984 }, /「国民经济行业」要写行业代码/],
  [{ 'enterprise-size': '大型' }, /「企业规模」「"大型"」不在可选之列：large、medium/],
  [{ 'high-tech-domain': '9.1' }, /「主要产品（服务）所属技术领域」「"9\.1"」不在可选之列：1\.1/],
  [{ turnover: '1万元' }, /「turnover」不认识/],
] as const)('%o is named, and the rest is read', ([facts, sentence]) => {
  const { dossier, problems } = read({ facts: { ...facts, 'total-assets': { 2025: '1万元' } } })

  expect(problems.map((it) => it.sentence)).toEqual([expect.stringMatching(sentence)])
  expect([...dossier.figures]).toEqual([['total-assets 2025', 1_000_000]])
})

test('a net asset may be below zero, given or derived', () => {
  const { dossier, problems } = read({
    facts: {
      'net-assets': { 2023: '-100万元' },
      'total-assets': { 2024: '100万元' },
      'total-liabilities': { 2024: '300万元' },
    },
  })

  expect(problems).toEqual([])
  expect(dossier.figures.get('net-assets 2023')).toBe(-100_000_000)
  expect(dossier.figures.get('net-assets 2024')).toBe(-200_000_000)
})

test('what was derived says from what; what was given says whose it is', () => {
  const { provenance, words } = read({
    source: '企业申报表',
    facts: {
      industry: '3985',
      employees: { 2025: 299 },
      'operating-revenue': { 2025: '4亿元' },
      'total-assets': { 2025: '1亿元' },
      'total-liabilities': { 2025: '1万元' },
    },
  }).dossier

  expect([words.get('industry'), words.get('enterprise-size')]).toEqual(['C3985', 'small'])
  expect(provenance.get('industry')).toEqual({ source: '企业申报表' })
  expect(provenance.get('net-assets 2025')).toEqual({
    source: '由资产总额减负债总额算出',
    derivedFrom: ['total-assets 2025', 'total-liabilities 2025'],
  })
  expect(provenance.get('enterprise-size')?.derivedFrom).toContain('operating-revenue 2025')
})

test('average heads of the year of registration begin with its month, and need every month after it', () => {
  const months = (first: number) =>
    Array.from({ length: 13 - first }, (_, at) => ({ year: 2025, month: first + at, opening: 10, closing: 12 }))
  const staff = (registered: string, first: number) =>
    read({
      facts: { 'registered-on': registered },
      collections: { 'staff-months': months(first) },
    }).dossier.figures.get('staff 2025')

  expect(staff('2025-07-09', 7)).toBe(11)
  expect(staff('2025-07-09', 8)).toBeUndefined()
  expect(staff('2024-07-09', 7)).toBeUndefined()
  expect(staff('2024-07-09', 1)).toBe(11)
})
