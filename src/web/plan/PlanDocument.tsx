import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { useRead } from '#web/frame/useRead.ts'
import { ChangeList } from './ChangeList.tsx'
import { DoubtList } from './DoubtList.tsx'
import { GoalList } from './GoalList.tsx'
import { PlanHead } from './PlanHead.tsx'
import { planItems } from './planItems.ts'
import { PlanText } from './PlanText.tsx'
import { TableList } from './TableList.tsx'
import { TaskList } from './TaskList.tsx'
import { useFollow } from './useFollow.ts'
import './plan.css'

/** The plan: its text on the left, what was read from it on the right, each leading to the other. */
export function PlanDocument() {
  const { id, tab = 'finding', item, place } = useSearch({ from: '/office/plan' })
  const navigate = useNavigate()
  const plan = useRead('readPlan', id === undefined ? {} : { id })
  const compared = useRead('comparePlanVersions', { id: plan.id })
  const { document, doubts } = plan
  useFollow({ tab, item, place })
  const tabs = [
    {
      key: 'finding',
      label: `待核 ${doubts.filter((it) => it.settled === null).length}`,
      children: <DoubtList plan={plan} chosen={item} />,
    },
    { key: 'task', label: `任务 ${document.tasks.length}`, children: <TaskList plan={plan} chosen={item} /> },
    { key: 'goal', label: `目标 ${document.goals.length}`, children: <GoalList plan={plan} chosen={item} /> },
    { key: 'table', label: `表格 ${tableCount(document)}`, children: <TableList plan={plan} chosen={item} /> },
    ...(compared.before === null
      ? []
      : [{ key: 'change', label: `改动 ${compared.changes.length}`, children: <ChangeList {...compared} /> }]),
  ]
  return (
    <div className="plan">
      <PlanHead plan={plan} />
      <PlanText
        items={planItems(document, doubts)}
        tab={tab === 'change' ? 'goal' : tab}
        plan={document}
        chosen={item}
      />
      <Tabs
        className="plan-side"
        items={tabs}
        activeKey={tab}
        onChange={(key) =>
          void navigate({
            to: '/plan',
            search: (it) => ({ ...it, tab: key as typeof tab, item: undefined, place: undefined }),
            replace: true,
          })
        }
      />
    </div>
  )
}

function tableCount({ tables, indicatorTables, taskTables }: CompiledPlan): number {
  return tables.length + indicatorTables.length + taskTables.length
}
