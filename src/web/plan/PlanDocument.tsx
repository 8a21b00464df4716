import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import type { Output } from '#web/frame/contract.ts'
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
  useFollow(item, place)
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
        items={tabsOf({ plan, compared, chosen: item })}
        activeKey={tab}
        onChange={(key) => {
          toTop()
          void navigate({
            to: '/plan',
            search: (it) => ({ ...it, tab: key as typeof tab, item: undefined, place: undefined }),
            replace: true,
          })
        }}
      />
    </div>
  )
}

type Shown = {
  plan: Output<'readPlan'>
  compared: Output<'comparePlanVersions'>
  chosen: string | undefined
}

/** What was read, list by list; what is in doubt stands first. */
function tabsOf({ plan, compared, chosen }: Shown) {
  const { document, doubts } = plan
  return [
    {
      key: 'finding',
      label: `待核 ${doubts.filter((it) => it.settled === null).length}`,
      children: <DoubtList plan={plan} chosen={chosen} />,
    },
    { key: 'task', label: `任务 ${document.tasks.length}`, children: <TaskList plan={plan} chosen={chosen} /> },
    { key: 'goal', label: `目标 ${document.goals.length}`, children: <GoalList plan={plan} chosen={chosen} /> },
    { key: 'table', label: `表格 ${tableCount(document)}`, children: <TableList plan={plan} chosen={chosen} /> },
    ...(compared.before === null
      ? []
      : [{ key: 'change', label: `改动 ${compared.changes.length}`, children: <ChangeList {...compared} /> }]),
  ]
}

/** Every list begins at its top; the panels share one stretch that scrolls, by either name the library has given it. */
function toTop(): void {
  document.querySelector('.plan-side :is(.ant-tabs-content-holder, .ant-tabs-body-holder)')?.scrollTo({ top: 0 })
}

function tableCount({ tables, indicatorTables, taskTables }: CompiledPlan): number {
  return tables.length + indicatorTables.length + taskTables.length
}
