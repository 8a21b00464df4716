import { expect, test } from 'vitest'
import { columnLetter } from './columnLetter.ts'

test.for([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
] as const)('column %d is %s', ([column, letters]) => {
  expect(columnLetter(column)).toBe(letters)
})
