// What a new version of a plan changes. Numbers and offsets move when a line is added: tasks are recognised by their titles,
// goals by their indicator and year, cells by their table, unit and year.
import { compareCells, type CellChange } from './versions/compareCells.ts'
import { compareGoals, type GoalChange } from './versions/compareGoals.ts'
import { compareTasks, type TaskChange } from './versions/compareTasks.ts'
import type { CompiledPlan } from './compiledPlan.ts'

/** Everything that differs, in the order of the new text; what was taken out stands behind. Places count in the text of their own version. */
export type PlanComparison = { tasks: TaskChange[]; goals: GoalChange[]; cells: CellChange[] }

/** Compares two versions of a plan; two readings of the same text have no differences. */
export function comparePlans(before: CompiledPlan, after: CompiledPlan): PlanComparison {
  return {
    tasks: compareTasks(before.tasks, after.tasks),
    goals: compareGoals(before.goals, after.goals),
    cells: compareCells(before, after),
  }
}
