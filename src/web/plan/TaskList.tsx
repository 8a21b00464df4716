import { useState } from 'react'
import type { PlanTask } from '#domain/plan/compiledPlan.ts'
import type { Output } from '#web/frame/contract.ts'
import { CorrectionLine } from './CorrectionLine.tsx'
import { CorrectTask } from './CorrectTask.tsx'
import { ExpandedUnits } from './ExpandedUnits.tsx'
import { goalText } from './goalText.ts'
import { ItemCard } from './ItemCard.tsx'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }

/** Tasks under their sections, with who leads and who answers for them. */
export function TaskList({ plan, chosen }: Props) {
  const { tasks, goals } = plan.document
  const [correcting, setCorrecting] = useState<PlanTask>()
  return (
    <ol className="plan-items">
      {tasks.map((task, at) => (
        <ItemCard
          key={task.offset}
          id={`task-${at}`}
          kind="task"
          chosen={chosen}
          title={<strong>{`${task.number}${task.title ?? ''}`}</strong>}
        >
          <Units task={task} />
          <ExpandedUnits plan={plan} at={at} />
          <p className="quiet">
            {task.section.at(-1)} · {task.measures.length} 项措施
          </p>
          {task.goals
            .map((index) => goals[index])
            .map((goal) => goal && <p key={goal.offset}>目标：{goalText(goal)}</p>)}
          <CorrectionLine plan={plan} correction={plan.corrected[`task ${at}`]} onCorrect={() => setCorrecting(task)} />
        </ItemCard>
      ))}
      {correcting && <CorrectTask id={plan.id} task={correcting} onClose={() => setCorrecting(undefined)} />}
    </ol>
  )
}

function Units({ task: { lead, responsible, openEnded } }: { task: PlanTask }) {
  return (
    <dl>
      <dt>牵头</dt>
      <dd>{lead.join('、') || '方案未写明'}</dd>
      <dt>责任</dt>
      <dd>
        {responsible.join('、') || '方案未写明'}
        {openEnded && '等（未列全）'}
      </dd>
    </dl>
  )
}
