import { indicatorNamed } from '#domain/plan/indicatorNamed.ts'
import type { CompiledPlan, PlanTable } from '#domain/plan/compiledPlan.ts'
import type { Target } from './target.ts'

export type TargetsOfPlan = {
  targets: (Target & { indicator: string })[]
  /** Baseline counts that the tables start from: the opening counts of the books. */
  baselines: { indicator: string; year: number; total: number; table: string }[]
  /** Names in the tables that no unit of the district bears. */
  unknownUnits: string[]
}

/**
 * The yearly targets of a plan's tables: what each unit adds, and the district's stated totals. A table promises at
 * least what it prints; the stricter wording of the text (突破, 超过) stays with the goals.
 */
export function targetsOf(plan: CompiledPlan, unitByName: ReadonlyMap<string, string>): TargetsOfPlan {
  const found: TargetsOfPlan = { targets: [], baselines: [], unknownUnits: [] }
  for (const table of plan.tables) {
    const indicator = indicatorNamed(table.title)
    if (!indicator) continue
    found.targets.push(...districtTargets(table, indicator), ...unitTargets(table, indicator, unitByName))
    if (table.baseline) found.baselines.push({ indicator, ...table.baseline, table: table.title })
    found.unknownUnits.push(...table.units.filter((name) => !unitByName.has(name)))
  }
  return { ...found, unknownUnits: [...new Set(found.unknownUnits)] }
}

function districtTargets({ stated, title }: PlanTable, indicator: string): TargetsOfPlan['targets'] {
  return Object.entries(stated).map(([year, value]) => ({
    indicator,
    unit: null,
    year: Number(year),
    kind: 'total' as const,
    comparator: '>=' as const,
    value,
    printed: title,
  }))
}

function unitTargets(
  { rows }: PlanTable,
  indicator: string,
  unitByName: ReadonlyMap<string, string>,
): TargetsOfPlan['targets'] {
  return rows.flatMap(({ unit: printed, cells }) => {
    const unit = unitByName.get(printed)
    if (unit === undefined) return []
    return Object.entries(cells).map(([year, value]) => ({
      indicator,
      unit,
      year: Number(year),
      kind: 'new' as const,
      comparator: '>=' as const,
      value,
      printed,
    }))
  })
}
