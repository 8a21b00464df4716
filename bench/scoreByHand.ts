import { some } from './detailsByHand.ts'
import type { Basis, ItemFinding, ScoreFinding } from '../src/domain/eligibility/explain/assessment.ts'
import type { Case } from '../src/domain/eligibility/explain/used.ts'
import type { Block, Item, Program, Score } from '../src/domain/eligibility/readScheme.ts'
import { known, missing } from './factsByHand.ts'

type Gained = { low: number; high: number; grade: number | null; value: number | null; next: ItemFinding['next'] }

/** The score of 第七条 with its three items, each told in full. */
export function scoreByHand({ scores, blocks, items }: Program): (asked: Case) => ScoreFinding {
  const [{ id, title }] = scores as readonly [Score]
  return (asked) => {
    const [techStaff, staff, , spend, sales, costs, , class1, class2] = asked.cells as unknown as number[]
    const gained = [
      share(techStaff as number, staff as number, staffGrades),
      better(share(spend as number, sales as number, salesGrades), share(spend as number, costs as number, costGrades)),
      rights(class1 as number, class2 as number),
    ]
    const told = gained.map((it, at) => {
      const block = blocks[at] as Block
      const { low, high } = it
      const item = itemOf(asked, { item: items[at] as Item, gained: it, inputs: read[at] ?? [] })
      if (at === 1) item.basis = spentShares(asked.on, { spend, sales, costs } as Spent)
      if (at === 2) item.basis = counted(it.grade, class1 as number, class2 as number)
      item.dimension = at === 0 ? 'share' : null
      return { block: block.id, title: block.title, low, high, max: block.max, items: [item] }
    })
    let [low, high] = [0, 0]
    for (const it of gained) {
      low += it.low
      high += it.high
    }
    return { score: id, title, low, high, blocks: told }
  }
}

const read = [
  [0, 1],
  [3, 4, 5],
  [7, 8],
]

function itemOf(asked: Case, { item, gained, inputs }: { item: Item; gained: Gained; inputs: number[] }): ItemFinding {
  const open = gained.low < gained.high
  return {
    item: item.id,
    title: item.title,
    low: gained.low,
    high: gained.high,
    max: item.max * 100,
    grade: gained.grade,
    value: gained.value,
    dimension: null,
    next: gained.next,
    note: null,
    basis: [],
    judgement: null,
    openTo: open ? ['facts'] : [],
    used: known(asked, inputs),
    missing: open ? missing(asked, inputs) : [],
  }
}

type Spent = { spend: number; sales: number; costs: number }

/** Both shares of which the better counts, where they are known. */
function spentShares(on: string, { spend, sales, costs }: Spent): Basis[] {
  const year = Number(on.slice(0, 4)) - 1
  const found: Basis[] = []
  for (const [fact, under] of [
    ['sales-revenue', sales],
    ['cost-spend', costs],
  ] as const) {
    const value = spend / under
    const formula = `⟦rd-spend-deduction ${year}⟧÷⟦${fact} ${year}⟧`
    if (Number.isFinite(value)) found.push({ kind: 'number', formula, dimension: 'share', value })
  }
  return found
}

/** The case of the rights that applies; the last one says nothing. */
function counted(grade: number | null, class1: number, class2: number): Basis[] {
  if (grade === null || grade === 5) return []
  return [grade === 0 ? some('rights', class1) : some('rights', class2, 5 - grade)]
}

/** Shares in hundredths, so that they can be multiplied out, with their points. */
type Grades = { shares: readonly number[]; points: readonly number[] }
const staffGrades: Grades = { shares: [30, 25, 20, 15, 10], points: [2000, 1600, 1200, 800, 400] }
const salesGrades: Grades = { shares: [6, 5, 4, 3, 2], points: [5000, 4000, 3000, 2000, 1000] }
const costGrades: Grades = { shares: [30, 25, 20, 15, 10], points: [5000, 4000, 3000, 2000, 1000] }

function share(over: number, under: number, { shares, points }: Grades): Gained {
  if (over !== over || under !== under || under === 0)
    return { low: 0, high: points[0] as number, grade: null, value: null, next: null }
  let grade = 0
  while (grade < shares.length && over * 100 < under * (shares[grade] as number)) grade += 1
  const gained = points[grade] ?? 0
  const above = grade - 1
  const next = above < 0 ? null : { bound: (shares[above] as number) / 100, high: points[above] as number }
  return { low: gained, high: gained, grade, value: over / under, next }
}

function better(first: Gained, second: Gained): Gained {
  return {
    low: Math.max(first.low, second.low),
    high: Math.max(first.high, second.high),
    grade: second.low > first.low ? 1 : 0,
    value: null,
    next: null,
  }
}

function rights(class1: number, class2: number): Gained {
  const none = { value: null, next: null }
  if (class1 >= 1) return { low: 3000, high: 3000, grade: 0, ...none }
  const low = class2 === class2 ? Math.min(4, class2) * 600 : 0
  if (class1 !== class1) return { low, high: 3000, grade: null, ...none }
  if (class2 !== class2) return { low: 0, high: 2400, grade: null, ...none }
  return { low, high: low, grade: 5 - Math.min(4, class2), ...none }
}
