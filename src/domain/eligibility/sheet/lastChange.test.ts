import { readTexts } from '#texts/texts.ts'
import { likelyWindow } from '#domain/calendar/likelyWindow.ts'
import { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { assessFile } from '../assessFile.ts'
import { FactsFile } from '../facts/readFacts.ts'
import { lastChange } from './lastChange.ts'

const { schemes, calendars } = readTexts('policy')
const on = Day.parse('2025-09-30')

function said(facts: object, clause: string, scheme = 'high-tech-enterprise'): string {
  const file = FactsFile.parse({ facts, collections: { rights: [] } })
  const { findings } = assessFile(schemes, { scheme, mode: 'new', on, facts: { file, provenance: {} } }).assessment
  const window = likelyWindow(calendars, scheme, on)
  return (
    findings.filter((it) => it.clause === clause).map((it) => lastChange(it, { on, window }))[0] ?? 'no such clause'
  )
}

test('figures of a year that is over stand', () => {
  expect(said({ staff: { 2024: 100 }, 'tech-staff-195': { 2024: 5 } }, 'tech-staff')).toBe(
    '最迟 2024-12-31，已过：2024 年的数已定，只能更正差错',
  )
})

test('what can be brought until the application is over says when that is, and whether the day is published', () => {
  expect(said({}, 'core-ip')).toBe('最迟 2026-04-30（重庆市第一批申报截止，本年日期未公布，按上年推算）')
})

test('what only time brings says when it will have', () => {
  expect(said({ 'registered-on': '2024-12-31' }, 'registered')).toBe('2025-12-31 起自然达到')
})

test('a clause that is met, or not known, has nothing to change', () => {
  expect([said({ 'registered-on': '2020-01-01' }, 'registered'), said({}, 'registered')]).toEqual(['', ''])
})
