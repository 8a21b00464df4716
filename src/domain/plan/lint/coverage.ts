import type { Place, PlanTable, PlanTask } from '../compiledPlan.ts'
import { unitCues } from '../units/unitCues.ts'
import type { LintRule } from './lintRule.ts'

/** Who answers for a task has a row in the annexes, and who has a row answers for a task. */
export const coverage: LintRule = {
  id: 'unit-coverage',
  severity: 'warning',
  find: ({ tasks, tables }) => {
    if (tables.length === 0) return []
    const [inTasks, inTables] = [firstTasks(tasks), firstRows(tables)]
    const [rowless, taskless] = [missing(inTasks, inTables), missing(inTables, inTasks)]
    return [
      {
        sentence: `${rowless.units}在正文任务中牵头或负责，任务分解表中却没有行；请确认这些单位是否承担新增数。`,
        places: rowless.places,
      },
      {
        sentence: `${taskless.units}在任务分解表中有新增数，正文却没有一项任务由其牵头或负责；请确认由谁督办。`,
        places: taskless.places,
      },
    ].filter((it) => it.places.length > 0)
  },
}

/** The units of one side that the other lacks, with where they stand. */
function missing(units: Map<string, Place>, others: Map<string, Place>): { units: string; places: Place[] } {
  const lacking = [...units].filter(([unit]) => !others.has(unit))
  return { units: lacking.map(([unit]) => unit).join('、'), places: lacking.map(([, place]) => place) }
}

function firstTasks(tasks: PlanTask[]): Map<string, Place> {
  const first = new Map<string, Place>()
  for (const { number, title, offset, lead, responsible } of tasks)
    for (const unit of [...lead, ...responsible])
      if (!unitCues.placeholder.test(unit) && !first.has(unit))
        first.set(unit, { offset, text: number + (title ?? '') })
  return first
}

function firstRows(tables: PlanTable[]): Map<string, Place> {
  const first = new Map<string, Place>()
  for (const { unit, offset } of tables.flatMap((it) => it.rows))
    if (!first.has(unit)) first.set(unit, { offset, text: unit })
  return first
}
