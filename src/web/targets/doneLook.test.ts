import { expect, test } from 'vitest'
import { doneLook } from './doneLook.ts'

test.for([
  { done: 5, target: 5, over: false, word: '已完成' },
  { done: 0, target: 0, over: true, word: '' },
  { done: 4, target: 5, over: true, word: '年终未完成' },
  { done: 4, target: 5, over: false, word: '' },
  { done: 2, target: null, over: true, word: '' },
])('$done of $target, year over: $over, is said as 「$word」', ({ word, ...progress }) => {
  expect(doneLook(progress).word).toBe(word)
})
