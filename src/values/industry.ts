// Industries by GB/T 4754-2017: a section's letter, then two, three or four digits for division, group and class.
import { z } from 'zod'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

export const IndustryCode = z
  .string()
  .regex(/^[A-T](\d{2,4})?$/, '行业代码应写作 C、C39、C398 或 C3984 的样子')
  .refine((code) => code.length === 1 || sectionOf(code.slice(1, 3)) === code.charAt(0), '门类字母与大类数字不相配')
  .brand<'IndustryCode'>()

/** A code of GB/T 4754-2017 with its section's letter: `C`, `C39`, `C398`, `C3984`. */
export type IndustryCode = z.infer<typeof IndustryCode>

/** Reads `C3984`, `c3984`, `3984` or `C3984 电子专用材料制造`; the letter is added where it is missing. */
export function readIndustryCode(typed: string): Reading<IndustryCode> {
  const [, letter = '', digits = ''] = /^([A-Za-z]?)(\d{0,4})(?![\dA-Za-z])/.exec(plainText(typed)) ?? []
  const code = IndustryCode.safeParse((letter.toUpperCase() || (sectionOf(digits.slice(0, 2)) ?? '')) + digits)
  if (code.success) return { value: code.data }
  return { problem: `「${typed}」不是国民经济行业代码：${code.error.issues[0]?.message}` }
}

/** The last division of each section; the next section begins after it. */
const sections = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
] as const

function sectionOf(division: string): string | undefined {
  const number = Number(division)
  return number > 0 ? sections.find(([, last]) => number <= last)?.[0] : undefined
}
