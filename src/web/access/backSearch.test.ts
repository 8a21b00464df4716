import { expect, test } from 'vitest'
import { backSearch } from './backSearch.ts'

test.for([
  ['/plan?tab=goal', '/plan?tab=goal'],
  ['//elsewhere.example/plan', undefined],
  ['/\\elsewhere.example', undefined],
  ['https://elsewhere.example', undefined],
  [undefined, undefined],
])('after signing in, %s leads to %s and never to another site', ([given, back]) => {
  expect(backSearch.parse({ back: given })).toEqual(back === undefined ? { back: undefined } : { back })
})
