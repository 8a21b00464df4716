import { expect, test } from 'vitest'
import { paperLayout, type PaperTexts } from './paperLayout.ts'

function sheet(clauses: number, blanks: number): PaperTexts {
  return {
    head: ['某某有限公司　科技型中小企业差距单', '', ''],
    clauses: Array.from({ length: clauses }, () => [
      '第六条（一） 在中国境内注册的居民企业',
      '「中国境内居民企业」为“是”。',
      '①',
    ]),
    items: [],
    blocks: 0,
    blanks: Array.from({ length: blanks }, () => '2025 年职工总数　　　　　　　　人'),
    lists: '',
    foot: ['① 企业申报，填报，2025-04-13 登记', '', ''],
  }
}

test('a short sheet is printed large, a longer one smaller, and what does not fit in readable type stands apart', () => {
  expect(paperLayout(sheet(6, 8))).toEqual({ size: 12, apart: false })
  const fuller = paperLayout(sheet(30, 20))
  expect(fuller.apart).toBe(false)
  expect(fuller.size).toBeLessThan(12)
  const long = paperLayout(sheet(40, 40))
  expect(long.apart).toBe(true)
  expect(long.size).toBeGreaterThanOrEqual(9)
})
