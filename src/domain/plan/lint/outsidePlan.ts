import { planYears } from '../reading/planYears.ts'
import type { LintRule } from './lintRule.ts'

/** A deadline before the first or behind the last year of the plan: nobody reports on it while the plan runs. */
export const outsidePlan: LintRule = {
  id: 'outside-plan',
  severity: 'warning',
  find: (plan) => {
    const { from, to } = planYears(plan)
    if (from === null || to === null) return []
    return plan.goals
      .filter(({ deadline }) => deadline !== null && (deadline < from || deadline > to))
      .map(({ text, deadline, offset }) => ({
        sentence: `“${text}”的期限是${deadline}年，不在本方案的${from}—${to}年之内；请确认年份，或注明由后续方案考核。`,
        places: [{ offset, text }],
      }))
  },
}
