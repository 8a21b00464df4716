import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanGoal, PlanTask } from '#domain/plan/compiledPlan.ts'
import type { Output } from '#web/frame/contract.ts'
import { comparatorSigns } from './comparatorSigns.ts'
import { CorrectGoal } from './CorrectGoal.tsx'
import { CorrectionLine } from './CorrectionLine.tsx'
import { ItemCard } from './ItemCard.tsx'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }

/** Goals with the plan's own wording beside what it means. */
export function GoalList({ plan, chosen }: Props) {
  const { goals } = plan.document
  const [correcting, setCorrecting] = useState<number>()
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
          <GoalSource goal={goal} tasks={plan.document.tasks} />
          <CorrectionLine plan={plan} correction={plan.corrected[`goal ${at}`]} onCorrect={() => setCorrecting(at)} />
        </ItemCard>
      ))}
      {correcting !== undefined && (
        <CorrectGoal id={plan.id} goals={goals} at={correcting} onClose={() => setCorrecting(undefined)} />
      )}
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

/** The wording, the task it stands in, and where the plan said the same before. */
function GoalSource({ goal, tasks }: { goal: PlanGoal; tasks: PlanTask[] }) {
  return (
    <>
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
    </>
  )
}
