import type { PlanGoal, PlanIndicatorTable } from '../compiledPlan.ts'

/** What the rows promise, a goal for every number of a year that is still to come. */
export function tableGoals({ rows }: PlanIndicatorTable): PlanGoal[] {
  return rows.flatMap(({ indicator, unit, targets }) =>
    targets.map(({ year, printed, value, comparator, offset }) => ({
      text: printed,
      indicator,
      comparator,
      cue: '',
      value,
      unit,
      deadline: year,
      aspirational: false,
      offset,
    })),
  )
}
