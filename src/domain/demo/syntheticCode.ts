import { completeCreditCode, type CreditCode } from '#values/creditCode.ts'
import { organisationCheckDigit } from '#values/organisationCheckDigit.ts'

/** The n-th credit code of a synthetic district, both check digits right: `91`, the district, and an organisation code `MA` with the number. */
export function syntheticCode(district: string, n: number): CreditCode {
  const organisation = `MA${n.toString().padStart(6, '0')}`
  return completeCreditCode(`91${district}${organisation}${organisationCheckDigit(organisation)}`)
}
