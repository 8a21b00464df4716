import type { PlanDraft, PlanTask } from '../compiledPlan.ts'
import { unitCues } from '../units/unitCues.ts'
import type { LintRule } from './lintRule.ts'

/** 区级有关行业主管部门 names nobody: without real names nobody answers. */
export const placeholders: LintRule = {
  id: 'placeholder-unit',
  severity: 'warning',
  find: ({ tasks }: PlanDraft) => {
    const byUnit = new Map<string, PlanTask[]>()
    for (const task of tasks)
      for (const unit of [...task.lead, ...task.responsible].filter((it) => unitCues.placeholder.test(it)))
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), task])
    return [...byUnit].map(([unit, uses]) => ({
      sentence: `“${unit}”没有指明是哪些单位，涉及${uses.length}项任务；请由牵头单位列出具体单位和起始日期。`,
      places: uses.map(({ offset, number, title }) => ({ offset, text: number + (title ?? '') })),
    }))
  },
}
