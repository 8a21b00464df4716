// What a person says against the compiler. It names its item by the item's own words, so that it survives a re-compile and
// the next version of the plan wherever those words still stand.
import { z } from 'zod'
import { Moment } from '#values/moment.ts'
import type { CompiledPlan, PlanGoal, PlanTask } from './compiledPlan.ts'

const Units = z.array(z.string().trim().min(1)).max(50)

/** Only what differs from the compiler's reading; `removed` says that the text promises nothing here. */
export const TaskChange = z.object({ lead: Units, responsible: Units, openEnded: z.boolean() }).partial()
export const GoalChange = z
  .object({
    indicator: z.string().trim().min(1),
    comparator: z.enum(['>', '>=', '<', '<=', '=', '~', 'range']),
    value: z.number(),
    unit: z.string().nullable(),
    deadline: z.int().min(1990).max(2100).nullable(),
    aspirational: z.boolean(),
    removed: z.boolean(),
  })
  .partial()

const task = { kind: z.literal('task'), anchor: z.string(), change: TaskChange }
const goal = { kind: z.literal('goal'), anchor: z.string(), change: GoalChange }
const entered = { id: z.string(), person: z.string(), knownFrom: Moment }

export const Correction = z.discriminatedUnion('kind', [z.object(task), z.object(goal)])
export type Correction = z.infer<typeof Correction>

/** A correction as it was entered. */
export const EnteredCorrection = z.discriminatedUnion('kind', [
  z.object({ ...task, ...entered }),
  z.object({ ...goal, ...entered }),
])
export type EnteredCorrection = z.infer<typeof EnteredCorrection>

/** The words by which a task is known: its number and title, or how it begins. */
export function taskAnchor({ number, title, measures }: PlanTask): string {
  return `${number}${title ?? measures[0]?.text.slice(0, 30) ?? ''}`
}

/** The words by which a goal is known, and which time they stand there. */
export function goalAnchor(goals: readonly PlanGoal[], at: number): string {
  const text = goals[at]?.text ?? ''
  const nth = goals.slice(0, at).filter((it) => it.text === text).length
  return nth === 0 ? text : `${text}#${nth + 1}`
}

export type CorrectedPlan = {
  plan: CompiledPlan
  /** By `task 3` or `goal 5`, what a person has changed there. */
  corrected: Record<string, EnteredCorrection>
  /** Corrections whose words no longer stand in the text: to be looked at. */
  adrift: EnteredCorrection[]
}
