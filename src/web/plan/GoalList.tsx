import { Link } from '@tanstack/react-router'
import type { CompiledPlan, PlanGoal } from '#domain/plan/compiledPlan.ts'
import { comparatorSigns } from './comparatorSigns.ts'
import { ItemCard } from './ItemCard.tsx'

type Props = { plan: CompiledPlan; chosen: string | undefined }

/** Goals with the plan's own wording beside what it means. */
export function GoalList({ plan: { goals, tasks }, chosen }: Props) {
  return (
    <ol className="plan-items">
      {goals.map((goal, at) => (
        <ItemCard
          key={`${goal.offset} ${goal.indicator}`}
          id={`goal-${at}`}
          kind="goal"
          chosen={chosen}
          title={goal.indicator}
        >
          <Meaning goal={goal} />
          <p className="quiet">原文：{goal.text}</p>
          {goal.task !== undefined && (
            <p className="quiet">
              出处：任务 {tasks[goal.task]?.number}
              {tasks[goal.task]?.title}
            </p>
          )}
          {goal.repeats !== undefined && (
            <p>
              <Link
                to="/plan"
                search={(it) => ({ ...it, tab: 'goal', item: `goal-${goal.repeats}` })}
                resetScroll={false}
                replace
              >
                与第 {goal.repeats + 1} 个目标相同
              </Link>
            </p>
          )}
        </ItemCard>
      ))}
    </ol>
  )
}

function Meaning({ goal: { comparator, cue, value, upTo, unit, deadline, aspirational } }: { goal: PlanGoal }) {
  return (
    <dl>
      <dt>期限</dt>
      <dd>{deadline === null ? '方案未写明' : `${deadline}年`}</dd>
      <dt>目标值</dt>
      <dd className="number">
        {comparatorSigns[comparator]} <strong>{value}</strong>
        {upTo !== undefined && ` ～ ${upTo}`} {unit}（“{cue}”）{aspirational && '，力争实现'}
      </dd>
    </dl>
  )
}
