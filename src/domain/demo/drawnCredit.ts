import { addDays, type Day } from '#values/day.ts'
import type { Happening } from './career.ts'
import type { Random } from './random.ts'

/** Nineteen in twenty are credited to the unit within a few weeks; the others wait to be claimed. */
export function drawnCredit(random: Random, { unit, knownOn }: { unit: string; knownOn: Day }): Happening['credit'] {
  const ruledOn = addDays(knownOn, 3 + random.below(25))
  return random.chance(0.95) ? { unit, ruledOn } : null
}
