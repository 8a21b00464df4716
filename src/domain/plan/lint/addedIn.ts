import type { PlanTable } from '../compiledPlan.ts'

/** What a table adds in a year: its 合计 row, or the sum over its units where it has none. */
export function addedIn({ rows, sums }: Pick<PlanTable, 'rows' | 'sums'>, year: string): number {
  return sums[year] ?? rows.reduce((sum, row) => sum + (row.cells[year] ?? 0), 0)
}
