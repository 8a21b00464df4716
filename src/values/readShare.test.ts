import { expect, test } from 'vitest'
import { readShare } from './readShare.ts'

test.for([
  ['12.5%', 0.125],
  ['１２．５％', 0.125],
  [0.07, 0.07],
  ['7%', 0.07],
  ['100%', 1],
  ['0', 0],
  ['--', undefined],
] as const)('%s is the share %s', ([typed, value]) => {
  expect(readShare(typed)).toEqual({ value })
})

test.for(['12.5', '101%', '-1%', '一半'])('%s is refused', (typed) => {
  expect(readShare(typed)).toEqual({ problem: expect.stringContaining(typed) })
})
