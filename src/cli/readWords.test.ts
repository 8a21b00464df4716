import { expect, test } from 'vitest'
import { readWords } from './readWords.ts'

const types = { short: 'boolean', json: 'boolean', title: 'string' } as const

test.for([
  [['--short'], { short: true }],
  [['--short', 'true', '--title', 'x'], { short: true, title: 'x' }],
  [['--short', 'false', '--json'], { short: false, json: true }],
  [['--short=false'], { short: false }],
  [['--no-short'], { short: false }],
  [['--title', 'true'], { title: 'true' }],
] as const)('%j is read as %o', ([words, read]) => {
  expect(readWords([...words], types)).toEqual(read)
})

test('a word that belongs to no option is named', () => {
  expect(() => readWords(['--short', 'maybe'], types)).toThrow('不认识「maybe」，字段要写成 --字段 值')
})
