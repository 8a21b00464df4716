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
    if (open === null) settle(search, box)
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

/** The cheapest amounts for rows alone: halve the range of the lever that most of what is lacking asks for. */
function settle(search: Search, box: Box): void {
  const { rows, costs } = search
  const lever = nextLever(rows, box)
  if (lever === null) return
  if (lever < 0) {
    const cost = costs.reduce((sum, it, j) => sum + it * (box.low[j] as number), 0)
    if (search.best === null || cost < search.best.cost) search.best = { amounts: box.low.slice(), cost }
    return
  }
  const middle = Math.floor(((box.low[lever] as number) + (box.high[lever] as number)) / 2)
  const lower = copy(box)
  lower.high[lever] = middle
  // The box is nobody else's any more.
  const upper = box
  upper.low[lever] = middle + 1
  const [down, up] = [boundOf(search, lower), boundOf(search, upper)]
  // The more promising half first: what it yields may spare the other.
  const lowerFirst = down <= up
  settleBelow(search, lowerFirst ? lower : upper, lowerFirst ? down : up)
  settleBelow(search, lowerFirst ? upper : lower, lowerFirst ? up : down)
}

/** No cost in the box is below it; narrows the box. */
function boundOf({ rows, costs }: Search, box: Box): number {
  return tighten(rows, box) ? Math.ceil(leastCost(rows, box, costs) * (1 - 1e-9)) : Infinity
}

function settleBelow(search: Search, box: Box, bound: number): void {
  if (bound < (search.best?.cost ?? Infinity)) settle(search, box)
}

/** −1 where nothing is lacking, null where nothing can supply it. */
function nextLever(rows: readonly Row[], { low, high }: Box): number | null {
  let lacking = false
  const asked: number[] = low.map(() => 0)
  for (const row of rows) {
    if (lackOf(row, low) <= 0) continue
    lacking = true
    for (let k = 0; k < row.levers.length; k++) {
      const j = row.levers[k] as number
      if ((row.by[k] as number) > 0 && (low[j] as number) < (high[j] as number)) asked[j] = (asked[j] as number) + 1
    }
  }
  if (!lacking) return -1
  const most = Math.max(...asked)
  return most > 0 ? asked.indexOf(most) : null
}
