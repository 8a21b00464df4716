import type { PlanIndicatorTable } from '#domain/plan/compiledPlan.ts'

/** The years for which any row of an indicator table says something, in order. */
export function targetYears({ rows }: PlanIndicatorTable): number[] {
  return [...new Set(rows.flatMap(({ targets }) => targets.map(({ year }) => year)))].toSorted((a, b) => a - b)
}
