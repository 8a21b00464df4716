import { expect, test } from 'vitest'
import { askedLine, type AskedWords } from './askedWords.ts'

type Question = { town?: string; year?: number; sort: { by: string }; page: { size: number }; on?: string }

const names = { unit: String, town: (code: string) => `镇 ${code}`, industry: String, operation: String }
const words: AskedWords<Question> = {
  filter: { town: (code, said) => said.names.town(code), year: (year) => `${year} 年` },
  order: ({ sort }) => sort.by,
}

test('a list says every filter that is chosen and its order, and that nothing is left out where none is', () => {
  const whole = { sort: { by: '名称' }, page: { size: 50 } }

  expect(askedLine(words, { ...whole, town: '500114001', year: 2024 }, names)).toBe(
    '筛选：镇 500114001、2024 年；排序：名称。',
  )
  expect(askedLine(words, whole, names)).toBe('筛选：无，全部列出；排序：名称。')
})

test('a filter without words, or a list without an order, does not compile', () => {
  // @ts-expect-error: the year has no words
  const silent: AskedWords<Question> = { filter: { town: String }, order: () => '名称' }
  // @ts-expect-error: it does not say how it is ordered
  const unordered: AskedWords<Question> = { filter: { town: String, year: String } }
  // @ts-expect-error: the filter inside the question has no words
  const nested: AskedWords<{ filter: { town?: string } }> = { filter: {}, order: () => '名称' }

  expect([silent, unordered, nested]).toHaveLength(3)
})
