import type { PlanGoal } from '#domain/plan/compiledPlan.ts'

/** A comparator as people read it. */
export const comparatorSigns = {
  '>': '多于',
  '>=': '不少于',
  '<': '少于',
  '<=': '不多于',
  '=': '为',
  '~': '约',
  range: '介于',
} as const satisfies Record<PlanGoal['comparator'], string>
