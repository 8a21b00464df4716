import type { Day } from '#values/day.ts'
import type { CompiledPlan, LintFinding } from './compiledPlan.ts'
import type { CorrectedPlan } from './correction.ts'
import type { Expansion } from './expansion.ts'

/** A plan with everything that was said of it, from which its doubts follow. */
export type Reviewed = {
  /** As the compiler read it, and with people's corrections. */
  compiled: CompiledPlan
  corrected: CorrectedPlan
  /** What the lint says of each of the two, the names of units included. */
  findings: { before: LintFinding[]; after: LintFinding[] }
  expansions: readonly Expansion[]
  /** The name of the district that works with the plan. */
  district: string
  today: Day
}
