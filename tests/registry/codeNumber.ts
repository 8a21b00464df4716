import { completeCreditCode, type CreditCode } from '#values/creditCode.ts'
import { organisationCheckDigit } from '#values/organisationCheckDigit.ts'

/** The n-th of a row of valid credit codes, registered in Qianjiang. */
export function codeNumber(n: number): CreditCode {
  const organisation = `MA5${String(n).padStart(5, '0')}`
  return completeCreditCode(`91500114${organisation}${organisationCheckDigit(organisation)}`)
}
