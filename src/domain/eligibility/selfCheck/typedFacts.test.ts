import { readTexts } from '#texts/texts.ts'
import { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { readFacts } from '../facts/readFacts.ts'
import { fileOfTyped } from './typedFacts.ts'
import { typedOfFile } from './typedOfFile.ts'

const { facts } = readTexts('policy').schemes

test('what was typed is a facts file and comes back to its fields; an empty field is unknown and no zero', () => {
  const typed = {
    figures: {
      'sales-revenue 2025': '20,000.000001',
      'staff 2025': '６０',
      'staff 2024': ' ',
      'abnormal-list': 'false',
    },
    lists: { rights: [{ kind: 'invention', 'granted-on': '2024-05-01', owned: 'true', disputed: '' }], awards: [] },
  }

  const file = fileOfTyped(typed, facts)

  expect(file.facts).toEqual({
    'sales-revenue': { 2025: { value: '20000.000001', unit: '万元' } },
    staff: { 2025: 60 },
    'abnormal-list': false,
  })
  expect(file.collections).toEqual({
    rights: [{ kind: 'invention', 'granted-on': '2024-05-01', owned: true }],
    awards: [],
  })
  expect(typedOfFile(file, facts)).toEqual({
    figures: { 'sales-revenue 2025': '20000.000001', 'staff 2025': '60', 'abnormal-list': 'false' },
    lists: { rights: [{ kind: 'invention', 'granted-on': '2024-05-01', owned: 'true' }], awards: [] },
  })
})

test('what cannot be read is named by its field, and stays as it was typed', () => {
  const file = fileOfTyped({ figures: { 'staff 2025': '六十', 'sales-revenue 2025': '很多' }, lists: {} }, facts)

  const { problems } = readFacts(file, facts, Day.parse('2026-06-10'))

  expect(problems.map(({ fact }) => fact)).toEqual(['staff 2025', 'sales-revenue 2025'])
  expect(typedOfFile(file, facts).figures).toEqual({ 'staff 2025': '六十', 'sales-revenue 2025': '很多' })
})
