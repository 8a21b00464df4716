import { plainText } from './plainText.ts'

/** A 15-digit 工商注册号 (GS 15-2006), the number a business had before the credit code; undefined where a text is none. */
export function registrationNumberIn(typed: string): string | undefined {
  const digits = plainText(typed).replace(/[\s-]/g, '')
  return /^\d{15}$/.test(digits) ? digits : undefined
}
