// What a person says against the compiler, or to confirm it. It names its item by the item's own words, so that it survives
// a re-compile and the next version of the plan wherever those words still stand.
import { z } from 'zod'
import { Moment } from '#values/moment.ts'
import type { CompiledPlan, PlanGoal, PlanTask } from './compiledPlan.ts'

const Units = z.array(z.string().trim().min(1)).max(50)
const Year = z.int().min(1990).max(2100).nullable()

/** Only what differs from the compiler's reading; `removed` says that the text promises nothing here. */
export const TaskChange = z.object({ lead: Units, responsible: Units, openEnded: z.boolean() }).partial()
export const GoalChange = z
  .object({
    indicator: z.string().trim().min(1),
    comparator: z.enum(['>', '>=', '<', '<=', '=', '~', 'range']),
    value: z.number(),
    unit: z.string().nullable(),
    deadline: Year,
    aspirational: z.boolean(),
    removed: z.boolean(),
  })
  .partial()
/** A number, a year or the units of a cell, by what its column holds. */
export const CellChange = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ deadline: Year }),
  z.strictObject({ units: Units }),
])
export type CellChange = z.infer<typeof CellChange>

const task = { kind: z.literal('task'), anchor: z.string(), change: TaskChange }
const goal = { kind: z.literal('goal'), anchor: z.string(), change: GoalChange }
const cell = { kind: z.literal('cell'), anchor: z.string(), change: CellChange }
/** The reading is right as it is: the anchor is that of a doubt, the change is nothing. */
const confirmed = { kind: z.literal('confirmed'), anchor: z.string(), change: z.strictObject({}) }
const entered = { id: z.string(), person: z.string(), knownFrom: Moment }

export const Correction = z.discriminatedUnion('kind', [
  z.object(task),
  z.object(goal),
  z.object(cell),
  z.object(confirmed),
])
export type Correction = z.infer<typeof Correction>

/** A correction as it was entered. */
export const EnteredCorrection = z.discriminatedUnion('kind', [
  z.object({ ...task, ...entered }),
  z.object({ ...goal, ...entered }),
  z.object({ ...cell, ...entered }),
  z.object({ ...confirmed, ...entered }),
])
export type EnteredCorrection = z.infer<typeof EnteredCorrection>

/** The words by which a task is known: its number and title, or how it begins. */
export function taskAnchor({ number, title, measures }: PlanTask): string {
  return `${number}${title ?? measures[0]?.text.slice(0, 30) ?? ''}`
}

/** The words by which every goal is known, and which time they stand there. */
export function goalAnchors(goals: readonly PlanGoal[]): string[] {
  return numbered(goals.map((it) => it.text))
}

/** Equal words are told apart by their order: the second one ends in #2. */
export function numbered(words: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return words.map((it) => {
    const nth = (seen.get(it) ?? 0) + 1
    seen.set(it, nth)
    return nth === 1 ? it : `${it}#${nth}`
  })
}

export type CorrectedPlan = {
  plan: CompiledPlan
  /** By `task 3`, `goal 5` or `cell table-0 2 2024`, what a person has changed there. */
  corrected: Record<string, EnteredCorrection>
  /** By the anchor of a doubt, who has confirmed the reading. */
  confirmed: Record<string, EnteredCorrection>
  /** Corrections whose words no longer stand in the text: to be looked at. */
  adrift: EnteredCorrection[]
}
