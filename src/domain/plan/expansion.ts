// Whom a placeholder (区级有关部门) means, as the lead has said it. Like a correction it knows its task by the task's own words.
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import type { PlanTask } from './compiledPlan.ts'
import { taskAnchor } from './correction.ts'

/** One unit or town that answers in a placeholder's place from a day; without an `anchor` in every task that names it. */
export const Expansion = z.object({
  id: z.string(),
  placeholder: z.string(),
  anchor: z.string().nullable(),
  /** The slug of a unit or the code of a town, and its name on that day. */
  holder: z.string(),
  name: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  reason: z.string(),
  person: z.string(),
  knownFrom: Moment,
})
export type Expansion = z.infer<typeof Expansion>

/** Who answers for a placeholder in a task: what was said of this task stands before what was said of all. */
export function expansionsIn(task: PlanTask, placeholder: string, expansions: readonly Expansion[]): Expansion[] {
  const meant = expansions.filter((it) => it.placeholder === placeholder)
  const own = meant.filter((it) => it.anchor === taskAnchor(task))
  return own.length > 0 ? own : meant.filter((it) => it.anchor === null)
}

/** Whether somebody answers on that day or will from a later one. */
export function isExpanded(expansions: readonly Expansion[], on: Day): boolean {
  return expansions.some((it) => it.validTo === null || it.validTo >= on)
}
