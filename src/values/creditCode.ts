// The 统一社会信用代码 of GB 32100-2015. Its own check digit decides; the organisation code inside it (GB 11714) only
// raises a doubt, because a few historic codes deviate.
import { z } from 'zod'
import { organisationCheckDigit } from './organisationCheckDigit.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

export const CreditCode = z
  .string()
  .regex(/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/, '统一社会信用代码应为 18 位数字和大写字母')
  .refine((code) => checkDigit(code) === code.charAt(17), '统一社会信用代码校验位不符')
  .brand<'CreditCode'>()

/** A 统一社会信用代码: 18 characters, check digit right. */
export type CreditCode = z.infer<typeof CreditCode>

/** Reads a typed code: full-width and lower-case letters, spaces and hyphens are forgiven, characters are not. */
export function readCreditCode(typed: string): Reading<CreditCode> {
  const code = plainText(typed).replace(/[\s-]/g, '').toUpperCase()
  const problem = problemOf(code)
  if (problem) return { problem: `「${typed.trim()}」${problem}` }

  const value = code as CreditCode
  if (organisationCheckDigit(code.slice(8, 16)) === code.charAt(16)) return { value }
  return { value, warning: `「${code}」第 9～17 位（组织机构代码）的校验位不符，少数早年的代码如此，请核对营业执照` }
}

/** The code that begins with these 17 characters, its check digit computed; throws where they cannot begin a code. */
export function completeCreditCode(first17: string): CreditCode {
  return CreditCode.parse(first17 + checkDigit(first17))
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY' // a character's place is its value; no I, O, S, V, Z
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

function checkDigit(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(code.charAt(at)), 0)
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

function problemOf(code: string): string | undefined {
  if (/^\d{15}$/.test(code)) return '是 15 位的旧工商注册号，请改填营业执照上 18 位的统一社会信用代码'
  if (code.length !== 18) return `有 ${code.length} 位，统一社会信用代码应为 18 位，请核对营业执照`
  const strange = [...code].findIndex((character) => !CHARACTERS.includes(character))
  if (strange >= 0)
    return `第 ${strange + 1} 位「${code.charAt(strange)}」不会出现在统一社会信用代码里（不用 I、O、S、V、Z），请核对`
  if (!/^\d{6}$/.test(code.slice(2, 8))) return '第 3～8 位应为 6 位数字（登记管理机关行政区划码），请核对营业执照'
  if (checkDigit(code) !== code.charAt(17)) return '的校验位不符，其中有字符写错了，请核对营业执照'
  return undefined
}
