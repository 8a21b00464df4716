import { App, Button, Popconfirm } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { useAct } from '#web/frame/useAct.ts'

/** Adopting cannot be undone, only followed by the next version; so it is asked once more. */
export function AdoptPlan({ plan }: { plan: Output<'readPlan'> }) {
  const adopt = useAct('adoptPlan')
  const { message } = App.useApp()
  const onConfirm = () =>
    adopt.mutate(
      { id: plan.id },
      {
        onSuccess: ({ targets, openings }) =>
          void message.success(`已采用第 ${plan.version} 版：建立目标 ${targets} 个、期初数 ${openings} 个`),
      },
    )
  return (
    <Popconfirm
      title={`采用第 ${plan.version} 版方案？`}
      description="附件各表将成为目标，基期总数成为期初数。采用后不能撤销，只能再采用新的版本。"
      okText="采用方案"
      onConfirm={onConfirm}
    >
      <Button type="primary" loading={adopt.isPending}>
        采用方案
      </Button>
    </Popconfirm>
  )
}
