// 补差建议: which honest work, in which amounts, would turn the verdict on an application of a later day, and what it costs.
import { assessor } from '../assess.ts'
import type { Assessment } from '../explain/assessment.ts'
import type { Dossier } from '../facts/dossier.ts'
import type { Clause, Program } from '../readScheme.ts'
import { readsOf } from '../batch/readsOf.ts'
import { assumed, type Assumption } from './assumed.ts'
import { changed, type Offer } from './changed.ts'
import { cheapest } from './cheapest.ts'
import { and, type Formula } from './formula.ts'
import { formulaOfClause, type Goal } from './formulaOf.ts'
import { jumpsOf } from './jumpsOf.ts'
import type { LeverText } from './lever.ts'
import { movableOf } from './movable.ts'
import { nearestChange, type NearestChange } from './nearestChange.ts'
import { timingOf, type Span } from './timing.ts'
import { turnedBy } from './turnedBy.ts'
import type { Movable } from './pieces.ts'
import type { Step } from './step.ts'

export type GapPlan = {
  before: Assessment
  /** What the plan reaches; null where the levers turn nothing, or nothing needs turning. */
  goal: Goal | null
  steps: Step[]
  /** In 分. */
  cost: number
  /** The assessment on the changed facts: the proof. */
  after: Assessment | null
  /** Clauses that no lever moves; where each could be met alone but not all at once, `together` says so. */
  blocked: { clauses: string[]; together: boolean }
  nearest: NearestChange[]
  assumptions: Assumption[]
  /** Why levers are not offered, of those that the scheme reads anything of; empty where nothing is to be done. */
  notInTime: string[]
}

type Asked = { levers: readonly LeverText[]; span: Span }
const goals = ['qualifies', 'awaits judgement'] as const

/** The cheapest plan, exact; proven by assessing the changed facts. */
export function planGap(program: Program, given: Dossier, { levers, span }: Asked): GapPlan {
  const read = readsOf(program)
  const timed = levers.filter((it) => bearsOn(it, read)).map((lever) => ({ lever, timing: timingOf(lever, span) }))
  const offers = timed.flatMap(({ lever, timing }): Offer[] => ('why' in timing ? [] : [{ lever, timing }]))
  const facts = offers.flatMap(({ lever }) => lever.changes.flatMap((it) => ('fact' in it ? [it.fact] : [])))
  const { dossier, assumptions } = assumed(program, given, { facts, span })
  const assess = assessor(program)
  const before = assess(dossier, span.on)
  const movable = movableOf(program, dossier, { offers, span })
  const settled = before.verdict === 'qualifies'
  const found = settled ? null : firstFound(program, movable, offers)
  const after = found ? assess(changed(dossier, doneOf(offers, found.amounts), span), span.on) : null
  const turned = after ? turnedBy(program, movable, { before, after }) : []
  const steps = found ? stepsOf(found.amounts, { offers, dossier, span, turned }) : []
  const proven = found !== null && after?.verdict === found.goal
  const open = settled ? [] : openClauses(program, before)
  return {
    before,
    goal: proven ? found.goal : null,
    steps: proven ? steps : [],
    cost: proven ? found.cost : 0,
    after: proven ? after : null,
    blocked: proven || settled ? { clauses: [], together: false } : blocked({ program, movable, offers }, open),
    nearest: open.map((clause) => nearestChange({ program, movable, offers }, clause)),
    assumptions,
    notInTime: settled ? [] : timed.flatMap(({ timing }) => ('why' in timing ? [timing.why] : [])),
  }
}

function bearsOn({ changes }: LeverText, read: ReadonlySet<string>): boolean {
  return changes.some((it) => read.has('fact' in it ? it.fact : it.collection))
}

export type Planning = { program: Program; movable: Movable; offers: readonly Offer[] }

function firstFound(program: Program, movable: Movable, offers: readonly Offer[]) {
  for (const goal of goals) {
    const found = cheapest(modelOf({ program, movable, offers }, goal, program.clauses))
    // Nothing to be done: what is open is already only for people.
    if (found) return found.cost === 0 ? null : { ...found, goal }
  }
  return null
}

/** What must come true for some clauses, with the costs of the offers: what the search is asked. */
export function modelOf({ program, movable, offers }: Planning, goal: Goal, clauses: readonly Clause[]) {
  const formula: Formula = and(clauses.map((it) => formulaOfClause({ program, movable, goal }, it)))
  return { formula, costs: offers.map(({ lever }) => lever.cost), highest: movable.highest }
}

function doneOf(offers: readonly Offer[], amounts: readonly number[]) {
  return offers.map((offer, at) => ({ offer, amount: amounts[at] ?? 0 }))
}

type Told = {
  offers: readonly Offer[]
  dossier: Dossier
  span: Span
  turned: ReturnType<typeof turnedBy>
}

function stepsOf(amounts: readonly number[], { offers, dossier, span, turned }: Told): Step[] {
  return offers.flatMap(({ lever, timing }, at) => {
    const amount = amounts[at] ?? 0
    if (amount === 0) return []
    const clauses = turned.filter(({ offers: by }) => by.includes(at)).map(({ clause }) => clause)
    const step = {
      lever: lever.id,
      name: lever.name,
      amount,
      unit: lever.unit,
      cost: lever.cost * amount,
      costSource: lever.costSource,
      confidence: lever.confidence,
      beginBy: timing.beginBy,
      doneBy: timing.doneBy,
      clauses,
      jumps: jumpsOf(lever, amount, { dossier, span }),
    }
    return [step]
  })
}

function openClauses({ clauses }: Program, { findings }: Assessment): Clause[] {
  const open = new Set(
    findings.filter(({ answer }) => answer === 'unmet' || answer === 'unknown').map((it) => it.clause),
  )
  return clauses.filter(({ id }) => open.has(id))
}

function blocked(planning: Planning, open: readonly Clause[]): GapPlan['blocked'] {
  const alone = open.filter((clause) => cheapest(modelOf(planning, 'awaits judgement', [clause])) === null)
  return {
    clauses: (alone.length > 0 ? alone : open).map(({ id }) => id),
    together: alone.length === 0 && open.length > 0,
  }
}
