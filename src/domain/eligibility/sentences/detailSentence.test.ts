import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { assessFile } from '../assessFile.ts'
import { FactsFile } from '../facts/readFacts.ts'
import { findingSentence } from './findingSentence.ts'
import { namesIn } from './names.ts'

const { schemes } = readTexts('policy')

function said(scheme: string, facts: object, clause: string): string {
  const file = FactsFile.parse({ facts })
  const asked = { scheme, mode: 'new', on: '2026-06-10' as Day, facts: { file, provenance: {} } }
  const finding = assessFile(schemes, asked).assessment.findings.find((it) => it.clause === clause)
  if (!finding) throw new Error(`no clause ${clause}`)
  return findingSentence(finding, namesIn(schemes))
}

test('a ratio whose denominator is zero says so', () => {
  expect(said('high-tech-enterprise', { staff: { 2025: 0 }, 'tech-staff-195': { 2025: 0 } }, 'tech-staff')).toMatch(
    /^缺资料：2025 年职工总数为 0，.*无从计算，要求不低于 10%/,
  )
})

test('a group of industries is named', () => {
  expect(said('high-tech-manufacturing', { industry: 'C3985' }, 'industry')).toContain(
    '「国民经济行业属于电子及通信设备制造业」为“是”',
  )
  expect(said('above-scale-industry', { industry: 'I6510' }, 'industry')).toContain('属于工业（采矿业')
})
