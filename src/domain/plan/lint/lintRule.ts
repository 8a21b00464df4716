import type { LintFinding, PlanDraft } from '../compiledPlan.ts'

/** A rule reads a plan against itself; every hit is a Chinese sentence that says what does not fit and what people should settle. */
export type LintRule = {
  id: string
  severity: LintFinding['severity']
  find: (plan: PlanDraft) => Pick<LintFinding, 'sentence' | 'places'>[]
}
