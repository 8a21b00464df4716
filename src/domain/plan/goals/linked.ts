import type { PlanGoal } from '../compiledPlan.ts'
import { sameIndicator } from './sameIndicator.ts'

/** Links a goal that was said before to its first statement. */
export function linked(said: PlanGoal[]): PlanGoal[] {
  const first = new Map<string, number>()
  const ordered = said.toSorted((a, b) => a.offset - b.offset)
  return ordered.map((goal, index) => {
    const key = [sameIndicator(goal.indicator), goal.comparator, goal.value, goal.upTo, goal.unit, goal.deadline].join(
      ' ',
    )
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    return before === undefined ? goal : Object.assign(goal, { repeats: before })
  })
}
