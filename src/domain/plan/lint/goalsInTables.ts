import type { PlanDraft, PlanGoal, PlanTable } from '../compiledPlan.ts'
import { sameIndicator } from '../goals/sameIndicator.ts'
import { tableIndicator } from './tableIndicator.ts'

/** A goal of the text and the total that a table states for the same indicator and year. */
export type GoalInTable = { goal: PlanGoal; table: PlanTable; year: string; total: number; offset: number }

/** The goals that a table speaks of too. A table's indicator is its title without the word for such tables. */
export function goalsInTables({ goals, tables }: PlanDraft): GoalInTable[] {
  const byIndicator = new Map(tables.map((table) => [tableIndicator(table.title), table]))
  return goals.flatMap((goal) => {
    const table = byIndicator.get(sameIndicator(goal.indicator))
    const year = String(goal.deadline)
    const total = table?.stated[year]
    return table && total !== undefined ? [{ goal, table, year, total, offset: table.offsets.stated[year] ?? 0 }] : []
  })
}
