import type { Day } from '#values/day.ts'
import { ageBandOf } from './ageBand.ts'
import { capitalBandOf } from './capitalBand.ts'
import { UNKNOWN, type Facet } from './enterpriseQuestion.ts'
import { withAncestors } from './industryTree.ts'

/** How many enterprises have a value; null where it is not known. */
export type ValueCount = { value: string | null; count: number }

/** From values as the books hold them to the choices of a filter: days to ages, amounts to bands, a class to all above it. */
export function facetCounts(
  facet: Exclude<Facet, 'standing' | 'unit'>,
  counts: readonly ValueCount[],
  on: Day,
): Record<string, number> {
  const choicesOf = {
    town: (value: string | null) => [value ?? UNKNOWN],
    park: (value: string | null) => [value ?? UNKNOWN],
    industry: (value: string | null) => (value === null ? [UNKNOWN] : withAncestors(value)),
    assigned: (value: string | null) => [value ?? UNKNOWN],
    age: (value: string | null) => [ageBandOf(value as Day | null, on)],
    capital: (value: string | null) => [capitalBandOf(value)],
  }[facet]
  return tally(counts.flatMap(({ value, count }) => choicesOf(value).map((choice) => ({ choice, count }))))
}

/** Counts of one choice added up. */
export function tally(counts: Iterable<{ choice: string; count: number }>): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { choice, count } of counts) sums[choice] = (sums[choice] ?? 0) + count
  return sums
}
