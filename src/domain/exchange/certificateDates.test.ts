import { expect, test } from 'vitest'
import { Day } from '#values/day.ts'
import { certificateDates } from './certificateDates.ts'

test.for([
  ['2026-10-15', undefined],
  ['2026-10-16', undefined],
  ['2026-10-17', 'toLookAt'],
  ['2025-10-15', 'toLookAt'],
  ['2023-10-16', 'returned'],
  ['2020-10-15', 'returned'],
] as const)('a certificate issued on 2023-10-16 and valid until %s is %s', ([validUntil, weight]) => {
  const remark = certificateDates({ issuedOn: Day.parse('2023-10-16'), validUntil: Day.parse(validUntil) })

  expect(remark?.weight).toBe(weight)
})

test('a certificate whose dates were not both read is not judged', () => {
  expect(certificateDates({ issuedOn: Day.parse('2023-10-16') })).toBeUndefined()
})
