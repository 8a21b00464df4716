import { expect, test } from 'vitest'
import { isIdentityNumber } from './identityNumber.ts'
import { maskName } from './maskName.ts'
import { maskPersonal } from './maskPersonal.ts'
import { maskPhone } from './maskPhone.ts'

test.for([
  ['「13812345678」不是日期', '「138****5678」不是日期'],
  ['023-79241234', '023-****1234'],
  ['11010519491231002X', '1101************2X'],
  ['91500114MA5U00011F', '91500114MA5U00011F'],
  ['GR202351100001', 'GR202351100001'],
  ['注册资本 1,000 万元，2023-10-16', '注册资本 1,000 万元，2023-10-16'],
] as const)('%s is told as %s', ([text, told]) => {
  expect(maskPersonal(text)).toBe(told)
})

test('a name keeps its first character, a telephone number its ends', () => {
  expect([maskName('王小明'), maskName('王'), maskPhone('13812345678'), maskPhone('7924123')]).toEqual([
    '王**',
    '王*',
    '138****5678',
    '*******',
  ])
})

test.for([
  ['11010519491231002X', true],
  ['110105194912310021', false],
  ['110105194913310020', false],
  ['91500114MA5U00011F', false],
] as const)('that %s is an identity number is %s', ([text, answer]) => {
  expect(isIdentityNumber(text)).toBe(answer)
})
