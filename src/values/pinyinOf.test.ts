import { expect, test } from 'vitest'
import { pinyinOf } from './pinyinOf.ts'

test.for([
  ['重庆市黔江区', 'cqsqjq'],
  ['重庆长江（黔江）科技有限公司', 'cqcjqjkjyxgs'],
  ['重庆A1新材料厂', 'cqa1xclc'],
  ['LED光源', 'ledgy'],
] as const)('%s is found by %s', ([name, initials]) => {
  expect(pinyinOf(name).initials).toBe(initials)
})

test('names sort by how they are spoken, characters of one sound together', () => {
  const names = ['重庆正阳', '安徽某某', '成都某某', '重庆江源', '百川', '1号公司']

  const sorted = names.toSorted((a, b) => (pinyinOf(a).pinyin < pinyinOf(b).pinyin ? -1 : 1))

  expect(sorted).toEqual(['1号公司', '安徽某某', '百川', '成都某某', '重庆江源', '重庆正阳'])
})
