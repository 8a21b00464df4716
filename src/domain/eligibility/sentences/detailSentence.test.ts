import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { assessFile } from '../assessFile.ts'
import { FactsFile } from '../facts/readFacts.ts'
import { findingSentence } from './findingSentence.ts'
import { namesIn } from './names.ts'
import { sentencesOf } from './sentencesOf.ts'

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
    '国民经济行业为 C3985，属于电子及通信设备制造业',
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

test('a title that must not be held is never said to be required', () => {
  expect(said('little-giant', {}, { clause: 'not-champion' })).toContain('「持有制造业单项冠军企业」未知，要求为“否”')
})

test('points that a platform gave stand as given', () => {
  expect(said('little-giant', { 'srdi-score': { 2026: 55 } }, { clause: 'platform-score' })).toBe(
    '未达：2026 年专精特新发展评价得分为 55 分，要求不低于 60 分，还差 5 分。',
  )
})

test('missing years of one fact are said as a span', () => {
  expect(said('high-tech-enterprise', {}, { clause: 'rd-domestic' })).toContain(
    '缺：2023—2025 年境内研发费用（高新技术企业口径）、2023—2025 年研发费用（高新技术企业口径）。',
  )
})

test('an item says what its points rest on, and that an expert gave more than the rules leave room for', () => {
  const rows = Array.from({ length: 2 }, () => ({ kind: 'software', 'main-product': true, disputed: false }))
  const file = FactsFile.parse({
    facts: { 'cost-spend': { 2025: '4000万元' }, 'rd-spend-deduction': { 2025: '260万元' } },
    collections: { rights: rows, standards: [] },
    judgements: [{ id: 'ip-standards', points: 2, by: '专家组', on: '2026-06-01', reason: '有标准' }],
  })
  const itemOf = (scheme: string, item: string) => {
    const asked = { scheme, mode: 'new', on: '2026-06-10' as Day, facts: { file, provenance: {} } }
    return sentencesOf(assessFile(schemes, asked).assessment, namesIn(schemes)).items[item]
  }
  expect(itemOf('tech-sme', 'rd-share')).toContain('（2025 年研发费用（加计扣除口径）÷2025 年成本费用支出为 6.5%）')
  expect(itemOf('tech-sme', 'results')).toContain('（符合条件的知识产权为 2 项，要求不低于 2 项）得 12 分')
  expect(itemOf('high-tech-enterprise', 'ip-standards')).toContain('专家组（2026-06-01）：给 2 分，按本项资料计 0 分；')
})
