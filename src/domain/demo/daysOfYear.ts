import { addDays, type Day } from '#values/day.ts'
import type { Random } from './random.ts'

/** A day between the first of two months of a year, e.g. October to December. */
export function dayBetween(random: Random, year: number, [from, to]: readonly [number, number]): Day {
  return `${year}-${pad(from + random.below(to - from + 1))}-${pad(1 + random.below(28))}` as Day
}

/** The day on which the district hears of it: one to five weeks later, as lists come in. */
export function heardAfter(random: Random, day: Day): Day {
  return addDays(day, 5 + random.below(30))
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
