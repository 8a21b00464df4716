import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { assessFile } from '../assessFile.ts'
import { FactsFile } from '../facts/readFacts.ts'
import { findingSentence } from './findingSentence.ts'
import { namesIn } from './names.ts'

const { schemes } = readTexts('policy')

function said(scheme: string, facts: object, { clause, on = '2026-06-10' }: { clause: string; on?: string }): string {
  const file = FactsFile.parse({ facts })
  const asked = { scheme, mode: 'new', on: on as Day, facts: { file, provenance: {} } }
  const finding = assessFile(schemes, asked).assessment.findings.find((it) => it.clause === clause)
  if (!finding) throw new Error(`no clause ${clause}`)
  return findingSentence(finding, namesIn(schemes))
}

test('a ratio whose denominator is zero says so', () => {
  expect(
    said('high-tech-enterprise', { staff: { 2025: 0 }, 'tech-staff-195': { 2025: 0 } }, { clause: 'tech-staff' }),
  ).toMatch(/^缺资料：2025 年职工总数为 0，.*无从计算，要求不低于 10%/)
})

test('a group of industries is named', () => {
  expect(said('high-tech-manufacturing', { industry: 'C3985' }, { clause: 'industry' })).toContain(
    '「国民经济行业属于电子及通信设备制造业」为“是”',
  )
  expect(said('above-scale-industry', { industry: 'I6510' }, { clause: 'industry' })).toContain('属于工业（采矿业')
})

test('ways of which one is enough are numbered, and what goes together within one stands in brackets', () => {
  const facts = {
    'operating-revenue': { 2023: '7000万元', 2024: '8000万元' },
    'rd-spend-audited': { 2023: '350万元', 2024: '500万元' },
  }
  expect(said('little-giant', facts, { clause: 'rd', on: '2025-06-10' })).toMatch(
    /^缺资料：以下有一项即可：①同时达到（2024 年营业收入为 8,000 万元，要求不低于 10,000 万元，还差 2,000 万元；.*）；②同时达到（2023 年研发费用（审计报告口径）÷2023 年营业收入为 5%，要求不低于 6%，还差 1 个百分点；.*）；③同时达到（.*）。/,
  )
})
