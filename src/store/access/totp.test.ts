import { Moment } from '#values/moment.ts'
import { expect, test } from 'vitest'
import { totp, totpStep } from './totp.ts'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // '12345678901234567890', as in RFC 6238, appendix B

test.for([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const)('the codes are those of RFC 6238 at second %i', ([second, code]) => {
  expect(totp(secret, Math.floor(second / 30))).toBe(code)
})

test('a code still fits half a minute later, no longer after a minute, and never twice', () => {
  const at = (second: number) => Moment.parse(new Date(second * 1000).toISOString())
  const tried = (second: number, used: number | null = null) => totpStep(secret, '287082', { now: at(second), used })

  expect([tried(59 + 29), tried(59 + 61), tried(59 + 29, 1), tried(59, 0)]).toEqual([1, undefined, undefined, 1])
})
