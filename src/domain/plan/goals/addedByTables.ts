import type { PlanGoal } from '../compiledPlan.ts'
import { repeatsGoal } from './repeatsGoal.ts'

/** The goals of the text, and those that only the tables name. An annex that says a goal again promises nothing new, but may say by when. */
export function addedByTables(inTables: PlanGoal[], inText: PlanGoal[]): PlanGoal[] {
  const listed = byValue(inTables)
  const said = byValue(inText)
  const dated = inText.map((goal) => {
    const [again, ...others] = (listed.get(goal.value) ?? []).filter((it) => repeatsGoal(it, goal))
    return again && others.length === 0 && goal.deadline === null ? { ...goal, deadline: again.deadline } : goal
  })
  return [...dated, ...inTables.filter((goal) => !said.get(goal.value)?.some((it) => repeatsGoal(goal, it)))]
}

function byValue(all: PlanGoal[]): Map<number, PlanGoal[]> {
  const found = new Map<number, PlanGoal[]>()
  for (const goal of all) {
    const alike = found.get(goal.value)
    if (alike) alike.push(goal)
    else found.set(goal.value, [goal])
  }
  return found
}
