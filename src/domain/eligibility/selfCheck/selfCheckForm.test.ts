import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { programOf } from '../programOf.ts'
import { NEW_APPLICATION } from '../readScheme.ts'
import { schemeOn } from '../schemes.ts'
import { readFacts } from '../facts/readFacts.ts'
import { selfCheckForm } from './selfCheckForm.ts'
import { fileOfTyped } from './typedFacts.ts'

const { schemes } = readTexts('policy')
const on = '2026-06-10' as Day

function formOf(scheme: string) {
  const text = schemeOn(schemes, scheme, { on, mode: NEW_APPLICATION })
  const program = programOf({ text, facts: schemes.facts, mode: NEW_APPLICATION })
  return selfCheckForm(program, schemes.facts, on)
}

test('where research spending is read, its lines can be written for each year, and make up the total', () => {
  const { research } = formOf('high-tech-enterprise')
  const years = new Set(research.map(({ year }) => year))
  const typed = Object.fromEntries(research.filter(({ year }) => year === 2025).map(({ key }) => [key, '10']))

  expect([...years]).toEqual([2025, 2024, 2023])
  expect(research).toHaveLength(9 * 3)
  expect(formOf('tech-sme').research).toEqual([])
  const { dossier } = readFacts(fileOfTyped({ figures: typed, lists: {} }, schemes.facts), schemes.facts, on)
  expect(dossier.figures.get('rd-spend-195 2025')).toBe(86 * 10_000_00)
})
