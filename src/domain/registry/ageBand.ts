import { z } from 'zod'
import { addDays, addYears, type Day } from '#values/day.ts'

export const AgeBand = z.enum(['under-1', 'from-1', 'from-3', 'from-5', 'from-10', 'unknown'])
export type AgeBand = z.infer<typeof AgeBand>

/** Years since registration: `from` inclusive, `below` exclusive. */
export const ageBands = {
  'under-1': { name: '不足 1 年', from: 0, below: 1 },
  'from-1': { name: '1 年至不足 3 年', from: 1, below: 3 },
  'from-3': { name: '3 年至不足 5 年', from: 3, below: 5 },
  'from-5': { name: '5 年至不足 10 年', from: 5, below: 10 },
  'from-10': { name: '10 年及以上', from: 10, below: null },
  unknown: { name: '成立日期未登记', from: null, below: null },
} as const satisfies Record<AgeBand, { name: string; from: number | null; below: number | null }>

/** The days of registration a band covers as of a day, both inclusive; null of a band of the unknown. */
export function registeredWithin(band: AgeBand, on: Day): { from: Day | null; to: Day | null } | null {
  const { from, below } = ageBands[band]
  if (from === null) return null
  return {
    from: below === null ? null : addDays(addYears(on, -below), 1),
    // Registered after the day asked about is younger still, not older than nothing.
    to: from === 0 ? null : addYears(on, -from),
  }
}

/** The band of an enterprise registered on a day, as of another. */
export function ageBandOf(registeredOn: Day | null, on: Day): AgeBand {
  if (registeredOn === null) return 'unknown'
  return AgeBand.options.find((band) => lies(registeredOn, registeredWithin(band, on))) ?? 'unknown'
}

function lies(day: Day, days: ReturnType<typeof registeredWithin>): boolean {
  return days !== null && (days.from === null || day >= days.from) && (days.to === null || day <= days.to)
}
