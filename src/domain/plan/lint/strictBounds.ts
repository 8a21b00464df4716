import { goalsInTables } from './goalsInTables.ts'
import type { LintRule } from './lintRule.ts'

/** 突破80家 is not met by a table that ends at exactly 80. */
export const strictBounds: LintRule = {
  id: 'strict-bound',
  severity: 'warning',
  find: (plan) =>
    goalsInTables(plan)
      .filter(({ goal, total }) => (goal.comparator === '>' || goal.comparator === '<') && total === goal.value)
      .map(({ goal, table, year, total, offset }) => {
        const unit = goal.unit ?? ''
        const strict = `${goal.comparator === '>' ? '多于' : '少于'}${goal.value}${unit}`
        const sentence = `文中“${goal.text}”要求${year}年${strict}，《${table.title}》${year}年总数恰为${total}${unit}，完成表列任务仍不算“${goal.cue}”；请确定口径。`
        return {
          sentence,
          places: [
            { offset: goal.offset, text: goal.text },
            { offset, text: String(total) },
          ],
        }
      }),
}
