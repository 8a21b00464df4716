import type { PlanDraft } from '../compiledPlan.ts'
import { planYears } from '../reading/planYears.ts'
import type { LintRule } from './lintRule.ts'

/** A deadline before the first or behind the last year of the plan: nobody reports on it while the plan runs. */
export const outsidePlan: LintRule = {
  id: 'outside-plan',
  severity: 'warning',
  find: (plan) => {
    const { from, to } = planYears(plan)
    if (from === null || to === null) return []
    const title = titleOf(plan)
    return dated(plan)
      .filter(({ deadline }) => deadline !== null && (deadline < from || deadline > to))
      .map(({ text, deadline, offset }) => ({
        sentence: `“${text}”的期限是${deadline}年，不在本方案的${from}—${to}年之内；请确认年份，或注明由后续方案考核。`,
        places: [{ offset, text }, ...title],
      }))
  },
}

/** What has a year: the goals, and the rows of the tables of tasks. */
function dated({ goals, taskTables }: PlanDraft) {
  const rows = taskTables.flatMap((it) => it.rows)
  return [...goals, ...rows.map(({ task, deadline, offset }) => ({ text: task, deadline, offset }))]
}

/** Where the years of the plan stand, unless its title runs over several lines. */
function titleOf({ text, title }: PlanDraft) {
  const offset = text.indexOf(title)
  return offset < 0 || title === '' ? [] : [{ offset, text: title }]
}
