import { expect, test } from 'vitest'
import { factValue } from './factValue.ts'

test.for([
  ['a flag is 是 or 否', { value: '0.0000', word: null, unit: '—' }, { kind: 'flag' }, '否'],
  ['a flag is 是 or 否', { value: '1.0000', word: null, unit: '—' }, { kind: 'flag' }, '是'],
  ['a figure has its unit', { value: '4467.0000', word: null, unit: '万元' }, { kind: 'money' }, '4,467 万元'],
  ['a figure without unit stands alone', { value: '7.5', word: null, unit: '—' }, { kind: 'number' }, '7.5'],
  [
    'a choice is told in words',
    { value: null, word: 'a', unit: '—' },
    { kind: 'choice', choices: { a: '一类' } },
    '一类',
  ],
  ['an unlisted fact keeps its figure', { value: '3', word: null, unit: '人' }, undefined, '3 人'],
] as const)('%s', ([, held, text, shown]) => {
  expect(factValue(held, text)).toBe(shown)
})
