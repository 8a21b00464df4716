import { expect, test } from 'vitest'
import { completeCreditCode, CreditCode, readCreditCode } from './creditCode.ts'

test.for([
  ['91500114MA5U00011F', 'an ordinary code'],
  ['91500114MA000004XL', 'the organisation code inside ends with X'],
  ['91500114MA00000900', 'a remainder of 0 gives the check digit 0'],
  ['91500114MA0000277Y', 'a remainder of 1 gives the last character'],
  ['914403001922038216', 'only digits'],
])('%s is a credit code: %s', ([code]) => {
  expect(readCreditCode(code!)).toEqual({ value: code })
  expect(completeCreditCode(code!.slice(0, 17))).toBe(code)
  expect(CreditCode.safeParse(code).success).toBe(true)
})

test.for([
  ['91500114MA5U00011E', '校验位不符'],
  ['91500114MA5U0001IF', '第 17 位「I」'],
  ['915O0114MA5U00011F', '第 4 位「O」'],
  ['9150A114MA5U00011F', '第 3～8 位'],
  ['91500114MA5U00011', '有 17 位'],
  ['500000123456789', '15 位的旧工商注册号'],
  ['', '有 0 位'],
] as const)('%s is refused with a reason that can be acted on', ([code, reason]) => {
  expect(readCreditCode(code)).toEqual({ problem: expect.stringContaining(reason) })
  expect(CreditCode.safeParse(code).success).toBe(false)
})

test.for([
  '91500114ma5u00011f',
  '９１５００１１４ＭＡ５Ｕ０００１１Ｆ',
  ' 91500114 MA5U0001-1F\n',
  '\u200b91500114MA5U00011F',
])('the way of typing does not matter: %s', (typed) => {
  expect(readCreditCode(typed)).toEqual({ value: '91500114MA5U00011F' })
})

test('a wrong digit in the organisation code is a doubt, not an error', () => {
  const code = completeCreditCode('91500114MA5U00012')

  expect(readCreditCode(code)).toEqual({ value: code, warning: expect.stringContaining('组织机构代码') })
})

test('every change of one character is noticed', () => {
  const code = '91500114MA5U00011F'

  const changed = [...code].flatMap((old, at) =>
    [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
      .filter((it) => it !== old)
      .map((it) => code.slice(0, at) + it + code.slice(at + 1)),
  )

  expect(changed.filter((it) => 'value' in readCreditCode(it))).toEqual([])
})
