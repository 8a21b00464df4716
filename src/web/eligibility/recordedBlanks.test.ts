import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { blanksOf } from '#domain/eligibility/sheet/blanksOf.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { recordedBlanks } from './recordedBlanks.ts'

const { schemes } = readTexts('policy')
const [on, today] = ['2026-06-10' as Day, '2026-06-20' as Day]
const text = schemeOn(schemes, 'tech-sme', { on, mode: NEW_APPLICATION })
const blanks = blanksOf(programOf({ text, facts: schemes.facts, mode: NEW_APPLICATION }), schemes.facts, on)
const file = FactsFile.parse({
  facts: {
    staff: { 2025: 60 },
    'sales-revenue': { 2025: '2000万元' },
    'abnormal-list': false,
    'resident-enterprise': true,
  },
})
const provenance = {
  'staff 2025': { knownFrom: '2026-06-11' },
  'sales-revenue 2025': { knownFrom: '2026-06-10' },
  'abnormal-list': { knownFrom: '2026-06-20' },
  'resident-enterprise': { knownFrom: '2026-06-09' },
}

test('what was recorded since the day of the sheet stands in its fields as it is written there', () => {
  const recorded = recordedBlanks(blanks, { file, provenance, on, today })

  expect(recorded).toEqual({ 'staff 2025': '60', 'sales-revenue 2025': '2000', 'abnormal-list': '0' })
})

test('of a sheet about a later day all that is recorded is shown', () => {
  const recorded = recordedBlanks(blanks, { file, provenance, on, today: '2026-06-01' as Day })

  expect(recorded['resident-enterprise']).toBe('1')
})
