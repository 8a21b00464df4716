import { sameIndicator } from '../sameIndicator.ts'
import type { PlanGoal } from '../compiledPlan.ts'
import type { LintRule } from './lintRule.ts'

/** What is said of an indicator and a year in two places is the same. */
export const repeatsDisagree: LintRule = {
  id: 'repeats-disagree',
  severity: 'error',
  find: ({ goals }) => {
    const first = new Map<string, PlanGoal>()
    return goals.flatMap((goal) => {
      const key = [sameIndicator(goal.indicator), goal.unit, goal.deadline, goal.relativeTo].join(' ')
      const before = first.get(key) ?? goal
      first.set(key, before)
      if (goal.deadline === null || (before.value === goal.value && before.comparator === goal.comparator)) return []
      const sentence = `“${goal.text}”与前文“${before.text}”说的是同一指标同一年份，数值或要求不同；请确定以哪一处为准。`
      return [{ sentence, places: [before, goal].map(({ offset, text }) => ({ offset, text })) }]
    })
  },
}
