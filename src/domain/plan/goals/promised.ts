import type { PlanGoal } from '../compiledPlan.ts'

/** `governed`: a year or a chapter of goals stands over the clause, so that even a bare number promises something. `listed`: the unit of a promise with which the clause before ended. */
export type ClauseContext = { governed: boolean; timeEnd: number; carried: string; listed: string | null }

type Counted = Pick<PlanGoal, 'indicator' | 'comparator' | 'cue' | 'value' | 'unit'> &
  Partial<Pick<PlanGoal, 'upTo' | 'relativeTo'>>

/** A goal as its clause says it; `at`, `start` and `end` count within the clause, `nth` `of` within its list of numbers. */
export type Promised = Counted & {
  place: { at: number; start: number; end: number; elided: boolean; nth: number; of: number }
}
