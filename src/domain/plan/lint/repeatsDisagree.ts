import { sameIndicator } from '../goals/sameIndicator.ts'
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
      if (goal.deadline === null || (before.value === goal.value && agree(before, goal))) return []
      const sentence = `“${goal.text}”与前文“${before.text}”说的是同一指标同一年份，数值或要求不同；请确定以哪一处为准。`
      return [{ sentence, places: [before, goal].map(({ offset, text }) => ({ offset, text })) }]
    })
  },
}

/** A table prints numbers without words: 60 under 2025年 repeats 达到60家. */
function agree(before: PlanGoal, goal: PlanGoal): boolean {
  return before.comparator === goal.comparator || [before, goal].some((it) => it.cue === '')
}
