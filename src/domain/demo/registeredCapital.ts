import type { Day } from '#values/day.ts'
import { randomOf } from './random.ts'
import type { Figure } from './yearlyFigures.ts'

type Registered = { seed: number; number: number; knownOn: Day }

/** What an enterprise was registered with; draws of its own, so that nothing else of the district changes with it. */
export function registeredCapital({ seed, number, knownOn }: Registered): Figure {
  const random = randomOf(seed * 7_000_003 + number)
  const tenThousands = random.one([10, 50, 100, 100, 200, 300, 500, 500, 800, 1000, 1000, 2000, 3000, 5000, 8000])
  const value = (tenThousands * 10_000).toFixed(2)
  return {
    fact: 'registered-capital',
    period: 'as registered',
    value,
    unit: '元',
    source: '市场监管登记',
    truthClass: 'official',
    knownOn,
  }
}
