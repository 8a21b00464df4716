import type { PlanDraft, PlanGoal } from '../compiledPlan.ts'
import { planYears } from '../reading/planYears.ts'
import { sameIndicator } from '../goals/sameIndicator.ts'
import type { LintRule } from './lintRule.ts'
import { tableIndicator } from './tableIndicator.ts'

/** A goal years ahead of which no year before says anything cannot be late until it is too late. All of them are one finding. */
export const missingYears: LintRule = {
  id: 'missing-years',
  severity: 'notice',
  find: (plan) => {
    const { from, issued } = planYears(plan)
    const first = from ?? issued
    if (first === null) return []
    const stepped = withSteps(plan)
    const bare = plan.goals.filter(
      (it) => it.repeats === undefined && (it.deadline ?? 0) > first && !stepped.has(sameIndicator(it.indicator)),
    )
    if (bare.length === 0) return []
    const sentence = `有${bare.length}个跨年度的目标只写了最后一年，没有分年度的数；请由牵头单位分解到年，否则无法按进度提醒。`
    return [{ sentence, places: bare.map(({ offset, text }) => ({ offset, text })) }]
  },
}

/** The indicators of which the text or a table speaks for more than one year. */
function withSteps({ goals, tables, indicatorTables }: PlanDraft): Set<string> {
  const years = new Map<string, Set<PlanGoal['deadline']>>()
  for (const { indicator, deadline } of goals) {
    const name = sameIndicator(indicator)
    years.set(name, (years.get(name) ?? new Set()).add(deadline))
  }
  const said = [...years].filter(([, of]) => of.size > 1).map(([name]) => name)
  const listed = indicatorTables.flatMap((it) => it.rows).filter((it) => it.targets.length > 1)
  return new Set([
    ...said,
    ...tables.map((it) => tableIndicator(it.title)),
    ...listed.map((it) => sameIndicator(it.indicator)),
  ])
}
