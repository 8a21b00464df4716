import type { Place, PlanGoal } from '../compiledPlan.ts'
import { pair } from './pair.ts'
import { sameIndicator } from '../goals/sameIndicator.ts'

/** What a goal may change in without becoming another one. */
const features = ['value', 'upTo', 'comparator', 'unit', 'deadline', 'aspirational', 'relativeTo'] as const
type Feature = (typeof features)[number]

/** A goal that one version lacks, or the features in which it differs; a place is null where the version lacks the goal. */
export type GoalChange = {
  change: 'added' | 'removed' | 'changed'
  indicator: string
  features: Feature[]
  before: (Place & Pick<PlanGoal, Feature>) | null
  after: (Place & Pick<PlanGoal, Feature>) | null
}

/** The goals that differ; a goal said again counts once. */
export function compareGoals(before: PlanGoal[], after: PlanGoal[]): GoalChange[] {
  const [was, is] = [before, after].map((goals) => goals.filter((it) => it.repeats === undefined))
  const pairs = pair(was ?? [], is ?? [], [
    (it) => [sameIndicator(it.indicator), it.deadline, it.unit, it.value].join(' '),
    (it) => [sameIndicator(it.indicator), it.deadline, it.unit].join(' '),
    (it) => sameIndicator(it.indicator),
  ])
  return pairs.map(changeOf).filter((it) => it.change !== 'changed' || it.features.length > 0)
}

function changeOf({ before, after }: { before: PlanGoal | null; after: PlanGoal | null }): GoalChange {
  const both = before !== null && after !== null
  return {
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    indicator: (after ?? before)?.indicator ?? '',
    features: both ? features.filter((it) => before[it] !== after[it]) : [],
    before,
    after,
  }
}
