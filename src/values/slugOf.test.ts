import { expect, test } from 'vitest'
import { slugOf } from './slugOf.ts'

test.for([
  ['区科技局', 'qu-ke-ji-ju'],
  ['正阳工业园区管委会', 'zheng-yang-gong-ye-yuan-qu-guan-wei-hui'],
  ['区委宣传部（文明办）', 'qu-wei-xuan-chuan-bu-wen-ming-ban'],
  ['OTC 中心 2', 'otc-zhong-xin-2'],
] as const)('the slug of %s can be read and typed', ([name, slug]) => {
  expect(slugOf(name)).toBe(slug)
})
