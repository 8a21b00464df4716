import type { PlanGoal } from '#domain/plan/compiledPlan.ts'
import { comparatorSigns } from './comparatorSigns.ts'

/** A goal in one line: 2025年，高新技术企业 突破 80家（多于 80）. */
export function goalText({ indicator, comparator, cue, value, upTo, unit, deadline, aspirational }: PlanGoal): string {
  const until = deadline === null ? '' : `到${deadline}年，`
  const amount = `${upTo === undefined ? value : `${value}～${upTo}`}${unit ?? ''}`
  return `${until}${indicator} ${aspirational ? '力争' : ''}${cue} ${amount}（${comparatorSigns[comparator]} ${amount}）`
}
