import { goalsInTables, type GoalInTable } from './goalsInTables.ts'
import type { LintRule } from './lintRule.ts'

/** What the text promises by a year, the table reaches in that year. */
export const textAgainstTable: LintRule = {
  id: 'text-against-table',
  severity: 'error',
  find: (plan) =>
    goalsInTables(plan)
      .filter(contradicted)
      .map(({ goal, table, year, total, offset }) => ({
        sentence: `文中“${goal.text}”（${year}年）与《${table.title}》${year}年总数${total}不符；请确定以哪一处为准。`,
        places: [
          { offset: goal.offset, text: goal.text },
          { offset, text: String(total) },
        ],
      })),
}

/** A total that stands exactly on a strict bound is a rule of its own (strictBounds). */
function contradicted({ goal: { comparator, value, upTo = value }, total }: GoalInTable): boolean {
  const kept = {
    '>': total >= value,
    '>=': total >= value,
    '<': total <= value,
    '<=': total <= value,
    '=': total === value,
    '~': true,
    range: total >= value && total <= upTo,
  }
  return !kept[comparator]
}
