import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Cells } from './techSme.ts'

/** tech-sme as rules that report every result, met or not; points are facts that are computed, for rules cannot add. */
export function techRules(): (facts: Cells) => Promise<Record<string, boolean>> {
  const engine = new Engine()
  engine.addFact('staffPoints', async (_, almanac) =>
    graded(await almanac.factValue('techStaff'), await almanac.factValue('staff'), [wide, staffPoints]),
  )
  engine.addFact('spendPoints', async (_, almanac) => {
    const spend = await almanac.factValue<number>('spend')
    return Math.max(
      graded(spend, await almanac.factValue('sales'), [[6, 5, 4, 3, 2], spendPoints]),
      graded(spend, await almanac.factValue('costs'), [wide, spendPoints]),
    )
  })
  engine.addFact('resultPoints', async (_, almanac) => {
    if ((await almanac.factValue<number>('class1')) >= 1) return 3000
    return Math.min(4, await almanac.factValue('class2')) * 600
  })
  engine.addFact('points', async (_, almanac) => {
    const parts = ['staffPoints', 'spendPoints', 'resultPoints']
    const found = await Promise.all(parts.map((it) => almanac.factValue<number>(it)))
    return found.reduce((sum, it) => sum + it, 0)
  })
  for (const [name, conditions] of Object.entries(rules)) engine.addRule({ name, conditions, event: { type: name } })
  return async (facts) => {
    const { results, failureResults } = await engine.run({ ...facts })
    return Object.fromEntries([...results, ...failureResults].map(({ name, result }) => [name, result === true]))
  }
}

const wide = [30, 25, 20, 15, 10]
const staffPoints = [2000, 1600, 1200, 800, 400]
const spendPoints = [5000, 4000, 3000, 2000, 1000]

function graded(over: number, under: number, [shares, points]: readonly [number[], number[]]): number {
  const grade = shares.findIndex((it) => over * 100 >= under * it)
  return points[grade] ?? 0
}

const is = (fact: keyof Cells, value: number) => ({ fact, operator: 'equal', value })
const atMost = (fact: keyof Cells, value: number) => ({ fact, operator: 'lessThanInclusive', value })
const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })

const rules: Record<string, TopLevelCondition> = {
  resident: { all: [is('resident', 1)] },
  size: { all: [atMost('staff', 500), atMost('sales', 20_000_000_000), atMost('assets', 20_000_000_000)] },
  products: { all: [is('prohibited', 0)] },
  conduct: { all: [is('incident', 0), is('abnormal', 0), is('dishonest', 0)] },
  score: {
    any: [
      { all: [atLeast('points', 6000), { fact: 'staffPoints', operator: 'greaterThan', value: 0 }] },
      is('certificate', 1),
      atLeast('awards', 1),
      atLeast('bodies', 1),
      atLeast('standards', 1),
    ],
  },
}
