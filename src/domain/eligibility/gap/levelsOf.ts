import type { Pointing, Points, Quantity, Test } from '../language/tree.ts'
import type { Item } from '../readScheme.ts'
import { and, or, score, type Formula, type Level } from './formula.ts'

/** How a test is read, what a person has given the item (NaN: nothing yet), and whether a range counts by its upper end. */
export type Reading = { formulaOf(test: Test, holds: boolean): Formula; given: number; highest: boolean }

/** How many points an item surely brings (or, with people's goodwill, may bring) under which condition, from few to many. */
export function levelsOf({ pointing }: Item, reading: Reading): Level[] {
  const { given, highest } = reading
  const pointsIn = ([low, high]: Points) =>
    Number.isNaN(given) ? (highest ? high : low) : Math.max(low, Math.min(high, given))
  return levels(reading, pointing, pointsIn)
}

type PointsIn = (range: Points) => number
type Option = { holds: Formula; fails: Formula; points: number }

function levels(reading: Reading, pointing: Pointing, pointsIn: PointsIn): Level[] {
  switch (pointing.op) {
    case 'expert':
      return fixed(pointsIn(pointing.points))
    case 'pending':
      return fixed(pointing.points[0])
    case 'brackets':
      return graded(reading, pointing, pointsIn)
    case 'choice':
      return ascending(
        pointing.of.map(({ when, points }) => ({
          holds: when ? reading.formulaOf(when, true) : true,
          fails: when ? reading.formulaOf(when, false) : false,
          points: pointsIn(points),
        })),
      )
    case 'best': {
      const parts = pointing.of.map((it) => levels(reading, it, pointsIn))
      return reaching(
        parts.flat().map(({ points }) => points),
        (points) => or(parts.map((part) => part.find((it) => it.points >= points)?.when ?? false)),
      )
    }
    case 'sum':
      return summed(
        pointing.of.map((it) => levels(reading, it, pointsIn)),
        pointing.max,
      )
    case 'per':
      return stepped(reading, pointing)
  }
}

function fixed(points: number): Level[] {
  return [{ points, when: true }]
}

/** One level for each number of points that occurs; what surely holds is where it begins. */
function reaching(points: readonly number[], when: (points: number) => Formula): Level[] {
  const all = [...new Set(points)].sort((a, b) => a - b).map((it) => ({ points: it, when: when(it) }))
  const sure = all.findLastIndex((it) => it.when === true)
  return all.slice(Math.max(0, sure)).filter((it) => it.when !== false)
}

/** The first option that holds counts. Where a later one never brings more, an earlier one that holds is enough. */
function ascending(options: readonly Option[]): Level[] {
  const falling = options.every(({ points }, at) => at === 0 || points <= (options[at - 1]?.points ?? 0))
  const alone = options.map(({ holds }, at) =>
    falling ? holds : and([holds, ...options.slice(0, at).map(({ fails }) => fails)]),
  )
  return reaching(
    options.map((it) => it.points),
    (points) => or(alone.filter((_, at) => (options[at]?.points ?? 0) >= points)),
  )
}

function graded(
  reading: Reading,
  { of, grades, doubtIf }: Extract<Pointing, { op: 'brackets' }>,
  pointsIn: PointsIn,
): Level[] {
  const least = Math.min(...grades.map(({ points }) => points[0]))
  const against = (value: number): Quantity => ({
    op: 'constant',
    value,
    dimension: of.dimension,
    whole: Number.isInteger(value),
  })
  const options = grades.map(({ comparator, bound, points }): Option => {
    if (comparator === null) return { holds: true, fails: false, points: pointsIn(points) }
    const test = { op: 'compare', comparator, of: [of, against(bound)] } as const
    return { holds: reading.formulaOf(test, true), fails: reading.formulaOf(test, false), points: pointsIn(points) }
  })
  // An unknown number earns the fewest points of any grade.
  const known = options.some(
    ({ holds, fails }, at) => grades[at]?.comparator !== null && (holds !== false || fails !== false),
  )
  if (!known && grades.length > 1) return fixed(least)
  const all = ascending(options)
  if (!doubtIf) return all
  const certain = reading.formulaOf(doubtIf, false)
  return reaching([least, ...all.map(({ points }) => points)], (points) =>
    points <= least ? true : and([certain, all.find((it) => it.points >= points)?.when ?? false]),
  )
}

function summed(parts: readonly Level[][], max: number): Level[] {
  const sums = parts.reduce(
    (so, part) => [...new Set(so.flatMap((sum) => part.map(({ points }) => Math.min(max, sum + points))))],
    [0],
  )
  const least = parts.reduce((sum, part) => sum + (part[0]?.points ?? 0), 0)
  return reaching(sums, (points) => (points <= least ? true : score(points, [{ cap: max, items: parts }])))
}

function stepped(reading: Reading, { of, step, points, max }: Extract<Pointing, { op: 'per' }>): Level[] {
  const steps = Array.from({ length: Math.ceil(max / points) + 1 }, (_, at) => at)
  return reaching(
    steps.map((it) => Math.min(max, it * points)),
    (wanted) => {
      const bound: Quantity = {
        op: 'constant',
        value: Math.ceil(wanted / points) * step,
        dimension: of.dimension,
        whole: false,
      }
      return wanted === 0 || reading.formulaOf({ op: 'compare', comparator: '>=', of: [of, bound] }, true)
    },
  )
}
