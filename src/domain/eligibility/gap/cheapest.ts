// The cheapest whole amounts under which a formula holds, found by choosing among its alternatives and narrowing the amounts,
// and left where a bound says that nothing cheaper can follow.
import type { Formula, Row, ScoreItem } from './formula.ts'
import { lackOf, leastCost, tighten, type Box } from './tighten.ts'

/** Costs of one unit and the most units of every lever; costs are whole numbers above zero. */
export type Model = { formula: Formula; costs: readonly number[]; highest: readonly number[] }
export type Amounts = { amounts: readonly number[]; cost: number }

type Score = Extract<Formula, { op: 'score' }>
/** A score of which the items before `at` are settled. */
type Scoring = { op: 'scoring'; score: Score; at: number; done: number; inGroup: number }
type Todo = { what: Formula | Scoring; next: Todo | null } | null
type Search = { costs: readonly number[]; rows: Row[]; best: Amounts | null }

/** The cheapest amounts, or null where none will do: the answer is exact, the first found among equals. */
export function cheapest({ formula, costs, highest }: Model): Amounts | null {
  const search: Search = { costs, rows: [], best: null }
  descend(search, { what: formula, next: null }, { low: costs.map(() => 0), high: highest.slice() })
  return search.best
}

/** Takes up all that is certain, then tries the alternatives of the first thing that is not. */
function descend(search: Search, todo: Todo, box: Box): void {
  const { rows } = search
  const kept = rows.length
  const open = takeUp(rows, todo)
  if (open !== false && tighten(rows, box) && promising(search, box)) {
    if (open === null) settle({ search, rows: dearestFirst(rows, search.costs) }, box)
    else branch(search, open, box)
  }
  rows.length = kept
}

/** Rows go to the rows; what has alternatives is left over. False where something cannot hold. */
function takeUp(rows: Row[], from: Todo): Todo | false {
  let open: Todo = null
  for (let todo = from; todo !== null;) {
    const { what } = todo
    todo = todo.next
    if (what === true) continue
    if (what === false) return false
    if (what.op === 'row') rows.push(what.row)
    else if (what.op === 'and') for (const part of what.of) todo = { what: part, next: todo }
    else if (what.op === 'score')
      open = { what: { op: 'scoring', score: what, at: 0, done: 0, inGroup: 0 }, next: open }
    else open = { what, next: open }
  }
  return open
}

function promising({ rows, costs, best }: Search, box: Box): boolean {
  return best === null || Math.ceil(leastCost(rows, box, costs) * (1 - 1e-9)) < best.cost
}

function branch(search: Search, { what, next }: NonNullable<Todo>, box: Box): void {
  if (typeof what !== 'object') return
  if (what.op === 'scoring') points(search, { what, next }, box)
  else if (what.op === 'or') for (const part of what.of) descend(search, { what: part, next }, copy(box))
}

/** Every level of the next item that can still lead to the points asked for; more than is needed is not tried. */
function points(search: Search, { what, next }: { what: Scoring; next: Todo }, box: Box): void {
  const { score, at, done, inGroup } = what
  const item = score.items[at] as ScoreItem
  const cap = score.caps[item.group] as number
  for (const { points: gained, when } of item.levels) {
    const group = inGroup + gained
    if (done + Math.min(cap, group + item.afterInGroup) + item.afterGroup < score.target) continue
    const reached = done + Math.min(cap, group) >= score.target
    const ends = score.items[at + 1]?.group !== item.group
    const after: Scoring = {
      op: 'scoring',
      score,
      at: at + 1,
      done: ends ? done + Math.min(cap, group) : done,
      inGroup: ends ? 0 : group,
    }
    descend(search, { what: when, next: reached ? next : { what: after, next } }, copy(box))
    if (reached) return
  }
}

function copy({ low, high }: Box): Box {
  return { low: low.slice(), high: high.slice() }
}

const MANY = 8

/** Rows alone, and the search they belong to. */
type Settling = { search: Search; rows: readonly Row[] }

/**
 * The rows that are worth most for what they take of the levers they share come first: the bound gives prices row by row, and a
 * shared lever's price is used up by the first who asks. A few rows are settled before an order pays.
 */
function dearestFirst(rows: readonly Row[], costs: readonly number[]): readonly Row[] {
  if (rows.length < MANY) return rows
  const asked = costs.map(() => 0)
  for (const { levers } of rows) for (const j of levers) asked[j] = (asked[j] as number) + 1
  const worth = ({ levers, by, least }: Row) => {
    let taken = 0
    for (let k = 0; k < levers.length; k++) {
      const j = levers[k] as number
      if ((asked[j] as number) > 1) taken += Math.max(0, by[k] as number) / (costs[j] as number)
    }
    return taken === 0 ? Infinity : least / taken
  }
  return rows
    .map((row) => ({ row, worth: worth(row) }))
    .sort((one, other) => (one.worth === other.worth ? 0 : other.worth > one.worth ? 1 : -1))
    .map(({ row }) => row)
}

/** The cheapest amounts for rows alone: halve the range of the lever that most of what is lacking asks for. */
function settle(settling: Settling, box: Box): void {
  const { search, rows } = settling
  const { costs } = search
  const lever = nextLever(rows, box)
  if (lever === null) return
  if (lever < 0) {
    let cost = 0
    for (let j = 0; j < costs.length; j++) cost += (costs[j] as number) * (box.low[j] as number)
    if (search.best === null || cost < search.best.cost) search.best = { amounts: box.low.slice(), cost }
    return
  }
  const middle = Math.floor(((box.low[lever] as number) + (box.high[lever] as number)) / 2)
  const lower = copy(box)
  lower.high[lever] = middle
  // The box is nobody else's any more.
  const upper = box
  upper.low[lever] = middle + 1
  const [down, up] = [boundOf(settling, lower), boundOf(settling, upper)]
  // The more promising half first: what it yields may spare the other.
  const lowerFirst = down <= up
  settleBelow(settling, lowerFirst ? lower : upper, lowerFirst ? down : up)
  settleBelow(settling, lowerFirst ? upper : lower, lowerFirst ? up : down)
}

/** No cost in the box is below it; narrows the box. */
function boundOf({ search, rows }: Settling, box: Box): number {
  return tighten(rows, box) ? Math.ceil(leastCost(rows, box, search.costs) * (1 - 1e-9)) : Infinity
}

function settleBelow(settling: Settling, box: Box, bound: number): void {
  if (bound < (settling.search.best?.cost ?? Infinity)) settle(settling, box)
}

/** −1 where nothing is lacking, null where nothing can supply it. */
function nextLever(rows: readonly Row[], { low, high }: Box): number | null {
  let asked: number[] | null = null
  for (const row of rows) {
    if (lackOf(row, low) <= 0) continue
    asked ??= low.map(() => 0)
    for (let k = 0; k < row.levers.length; k++) {
      const j = row.levers[k] as number
      if ((row.by[k] as number) > 0 && (low[j] as number) < (high[j] as number)) asked[j] = (asked[j] as number) + 1
    }
  }
  if (asked === null) return -1
  let most = 0
  for (let j = 1; j < asked.length; j++) if ((asked[j] as number) > (asked[most] as number)) most = j
  return (asked[most] as number) > 0 ? most : null
}
