import type { PlanGoal } from '../compiledPlan.ts'
import { sameIndicator } from './sameIndicator.ts'

/** The goals that only the tables name: an annex that repeats the text promises nothing new. */
export function addedByTables(inTables: PlanGoal[], inText: PlanGoal[]): PlanGoal[] {
  const said = new Map<number, PlanGoal[]>()
  for (const goal of inText) said.set(goal.value, [...(said.get(goal.value) ?? []), goal])
  return inTables.filter((goal) => !said.get(goal.value)?.some((it) => repeats(goal, it)))
}

/** A table may leave out the year, the unit or a part of the indicator's name. */
function repeats(goal: PlanGoal, said: PlanGoal): boolean {
  const [name, known] = [sameIndicator(goal.indicator), sameIndicator(said.indicator)]
  return (
    (name.includes(known) || known.includes(name)) && agree(goal.deadline, said.deadline) && agree(goal.unit, said.unit)
  )
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other
}
