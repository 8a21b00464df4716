import type { PlanGoal } from '../compiledPlan.ts'
import { sameIndicator } from './sameIndicator.ts'

/** Whether a table says a goal of the text again. It may leave out the year, the unit or a part of the indicator's name. */
export function repeatsGoal(listed: PlanGoal, said: PlanGoal): boolean {
  if (listed.value !== said.value) return false
  const [name, known] = [sameIndicator(listed.indicator), sameIndicator(said.indicator)]
  return (
    (name.includes(known) || known.includes(name)) &&
    agree(listed.deadline, said.deadline) &&
    agree(listed.unit, said.unit)
  )
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other
}
