import type { LintFinding, PlanDraft } from '../compiledPlan.ts'
import { coverage } from './coverage.ts'
import { columnSums } from './columnSums.ts'
import { jumps } from './jumps.ts'
import type { LintRule } from './lintRule.ts'
import { missingBaselines } from './missingBaselines.ts'
import { missingYears } from './missingYears.ts'
import { netReading } from './netReading.ts'
import { outsidePlan } from './outsidePlan.ts'
import { placeholders } from './placeholders.ts'
import { recurringDuties } from './recurringDuties.ts'
import { repeatsDisagree } from './repeatsDisagree.ts'
import { runningTotals } from './runningTotals.ts'
import { strictBounds } from './strictBounds.ts'
import { textAgainstTable } from './textAgainstTable.ts'
import { zeroTargets } from './zeroTargets.ts'

const rules: readonly LintRule[] = [
  columnSums,
  runningTotals,
  textAgainstTable,
  strictBounds,
  repeatsDisagree,
  jumps,
  zeroTargets,
  missingBaselines,
  missingYears,
  outsidePlan,
  netReading,
  coverage,
  placeholders,
  recurringDuties,
]

/** Everything the rules find in a plan. An id is the rule and the place, so that it stays the same when a plan is compiled again. */
export function lint(plan: PlanDraft): LintFinding[] {
  return rules.flatMap(({ id, severity, find }) =>
    find(plan).map(({ sentence, places }) => ({ id: `${id}@${places[0]?.offset ?? 0}`, severity, sentence, places })),
  )
}
