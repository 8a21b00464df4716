import { expect, test } from 'vitest'
import { organisationCheckDigit } from './organisationCheckDigit.ts'

test.for([
  ['MA5U0001', '1'],
  ['MA000004', 'X'],
  ['MA000009', '0'],
] as const)('%s has the check character %s of GB 11714', ([first8, check]) => {
  expect(organisationCheckDigit(first8)).toBe(check)
})
