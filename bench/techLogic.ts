import { LogicEngine } from 'json-logic-engine'
import { MET, NOT_EXAMINED, UNKNOWN, UNMET } from '../src/domain/eligibility/answer.ts'
import type { Cells } from './techSme.ts'

export type Said = { clauses: number[]; low: number; high: number; gravest: number }
export type Facts = { [Name in keyof Cells]: number | null }
type Logic = number | { [operator: string]: unknown }
type Item = { known: Logic; points: Logic; most: number }

/** tech-sme as trees of JSON Logic, compiled once: answers to the clauses, points from and to, the gravest answer. */
export function techLogic(): (facts: Facts) => Said {
  const engine = new LogicEngine()
  const pointsOf = engine.build({ eachKey: points }) as (facts: Facts) => Points
  const answersOf = engine.build([resident, size, products, conduct, score]) as (facts: Facts & Points) => number[]
  const gravestOf = engine.build({ max: [0, 1, 2, 3, 4].map((it) => ({ var: it })) }) as (it: number[]) => number
  return (facts) => {
    const found = pointsOf(facts)
    const clauses = answersOf({ ...facts, ...found })
    return { clauses, low: found.low, high: found.high, gravest: gravestOf(clauses) }
  }
}

type Points = { low: number; high: number; staffLow: number; staffHigh: number }

const read = (name: string): Logic => ({ var: name })
const isNull = (name: keyof Cells): Logic => ({ '===': [read(name), null] })
const either = (...of: Logic[]): Logic => ({ or: of })
const all = (...of: Logic[]): Logic => ({ and: of })
const not = (of: Logic): Logic => ({ '!': of })
const least = (name: string, bound: number): Logic => ({ '>=': [read(name), bound] })

/** A share in whole hundredths, multiplied out. */
function graded([over, under]: [keyof Cells, keyof Cells], steps: readonly [number, number][]): Item {
  const reaches = (share: number): Logic => ({ '>=': [{ '*': [read(over), 100] }, { '*': [read(under), share] }] })
  return {
    known: not(either(isNull(over), isNull(under), { '===': [read(under), 0] })),
    points: { if: [...steps.flatMap(([share, points]) => [reaches(share), points]), 0] },
    most: Math.max(...steps.map(([, points]) => points)),
  }
}

const low = ({ known, points }: Item): Logic => ({ if: [known, points, 0] })
const high = ({ known, points, most }: Item): Logic => ({ if: [known, points, most] })
const eachOf = (shares: number[], points: number[]) => shares.map((it, at) => [it, points[at] ?? 0] as [number, number])

const staff = graded(['techStaff', 'staff'], eachOf([30, 25, 20, 15, 10], [2000, 1600, 1200, 800, 400]))
const ofSales = graded(['spend', 'sales'], eachOf([6, 5, 4, 3, 2], [5000, 4000, 3000, 2000, 1000]))
const ofCosts = graded(['spend', 'costs'], eachOf([30, 25, 20, 15, 10], [5000, 4000, 3000, 2000, 1000]))
const rights: Logic = { if: [4, 3, 2, 1].flatMap((it) => [least('class2', it), it * 600]).concat(0) }
const resultsLow: Logic = {
  if: [all(not(isNull('class1')), least('class1', 1)), 3000, isNull('class2'), 0, rights],
}
const resultsHigh: Logic = {
  if: [either(isNull('class1'), least('class1', 1)), 3000, isNull('class2'), 2400, rights],
}
const points = {
  low: { '+': [low(staff), { max: [low(ofSales), low(ofCosts)] }, resultsLow] },
  high: { '+': [high(staff), { max: [high(ofSales), high(ofCosts)] }, resultsHigh] },
  staffLow: low(staff),
  staffHigh: high(staff),
}

const flag = (name: keyof Cells, expected: number): Logic => ({
  if: [isNull(name), UNKNOWN, { '===': [read(name), expected] }, MET, UNMET],
})
const atMost = (name: keyof Cells, bound: number): Logic => ({
  if: [isNull(name), UNKNOWN, { '<=': [read(name), bound] }, MET, UNMET],
})
const some = (name: keyof Cells): Logic => ({ if: [isNull(name), UNKNOWN, least(name, 1), MET, UNMET] })

const resident = flag('resident', 1)
const size: Logic = { max: [atMost('staff', 500), atMost('sales', 20_000_000_000), atMost('assets', 20_000_000_000)] }
const products = flag('prohibited', 0)
const conduct: Logic = { max: [flag('incident', 0), flag('abnormal', 0), flag('dishonest', 0)] }
const ways = [flag('certificate', 1), some('awards'), some('bodies'), some('standards')]
const score: Logic = {
  if: [
    all(least('low', 6000), { '>': [read('staffLow'), 0] }),
    MET,
    either(...ways.map((it): Logic => ({ '===': [it, MET] }))),
    NOT_EXAMINED,
    either(
      all(least('high', 6000), { '>': [read('staffHigh'), 0] }),
      ...ways.map((it): Logic => ({ '===': [it, UNKNOWN] })),
    ),
    UNKNOWN,
    UNMET,
  ],
}
