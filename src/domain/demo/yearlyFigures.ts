import { addDays, yearOf, type Day } from '#values/day.ts'
import type { Random } from './random.ts'

/** One figure of a year, from one source, with the day it became known; a correction is a later one of the same year. */
export type Figure = {
  fact: string
  period: string
  /** A number, or null where it is a word. */
  value: string | null
  word?: string
  unit: '元' | '万元' | '人' | '—'
  source: string
  truthClass: 'official' | 'verified' | 'claimed'
  knownOn: Day
}

/** Revenue, R&D spending and staff of every year since 2019 for who bears a title; of 2023 and 2024 for everybody else. */
export function yearlyFigures(
  { registeredOn, titled }: { registeredOn: Day; titled: boolean },
  random: Random,
): Figure[] {
  const [first, last] = titled ? [2019, 2026] : [2023, 2024]
  const figures: Figure[] = []
  let revenue = 200 + random.below(9000)
  for (let year = Math.max(first, yearOf(registeredOn)); year <= last; year++) {
    revenue = Math.round(revenue * (0.92 + random.below(26) / 100))
    figures.push(...figuresOf({ year, revenue, intensity: titled ? 3 + random.below(9) : random.below(3) }, random))
  }
  return figures
}

type Year = { year: number; revenue: number; intensity: number }

function figuresOf({ year, revenue, intensity }: Year, random: Random): Figure[] {
  const period = String(year)
  const knownOn = addDays(`${year + 1}-03-01` as Day, random.below(90))
  const claimed = { period, source: '企业年报', truthClass: 'claimed', knownOn } as const
  const inTenThousand = (fact: 'revenue' | 'rd-spend', value: number) =>
    ({ ...claimed, fact, value: value.toFixed(2), unit: '万元' }) as const
  const spent = (revenue * intensity) / 100
  return [
    inTenThousand('revenue', revenue),
    inTenThousand('rd-spend', spent),
    { ...claimed, fact: 'staff', value: String(5 + Math.round(revenue / 60)), unit: '人' },
    ...(random.chance(0.03) ? [corrected(inTenThousand('rd-spend', spent * 0.9))] : []),
  ]
}

/** What an audit leaves of a claim, some months later. */
function corrected(claim: Figure): Figure {
  return { ...claim, source: '专项审计', truthClass: 'verified', knownOn: addDays(claim.knownOn, 120) }
}
