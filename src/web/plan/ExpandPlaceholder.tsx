import { Form, Input, Select } from 'antd'
import { taskAnchor } from '#domain/plan/correction.ts'
import type { Output } from '#web/frame/contract.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { stay } from '#web/frame/stay.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { HoldersField } from './HoldersField.tsx'

type Props = { plan: Output<'readPlan'>; placeholder: string; task?: number; onClose: () => void }
type Given = { holders: string[]; anchor: string | null; validFrom: string; validTo: string | null; reason: string }

/** The lead says whom a placeholder means, from which day, in one task or in all of them. */
export function ExpandPlaceholder({ plan, placeholder, task, onClose }: Props) {
  const expand = useWrite('expandPlaceholder')
  const { today } = useSession()
  const initial = { anchor: anchorOf(plan, task), validFrom: plan.document.issuedOn ?? today, validTo: null }
  const onFinish = ({ anchor, ...given }: Given) =>
    void expand.mutateAsync({ id: plan.id, placeholder, ...given, anchor: anchor || null }).then(onClose, stay)
  return (
    <FormDialog<Given>
      title={`展开：${placeholder}`}
      act="展开为这些单位"
      write={expand}
      initialValues={initial}
      onFinish={onFinish}
      onClose={onClose}
    >
      <Form.Item name="anchor" label="用于">
        <Select options={scopesOf(plan, placeholder)} />
      </Form.Item>
      <Form.Item name="holders" label="具体单位" rules={[{ required: true, message: '请选择具体单位' }]}>
        <HoldersField />
      </Form.Item>
      <div className="two-days">
        <Form.Item name="validFrom" label="起始日期" rules={[{ required: true, message: '请选择起始日期' }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="validTo" label="结束日期（可不填）">
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label="依据" rules={[{ required: true, message: '请写明依据' }]}>
        <Input placeholder="如：区科技局 2023 年 6 月分工函" />
      </Form.Item>
    </FormDialog>
  )
}

function anchorOf({ document }: Output<'readPlan'>, task: number | undefined): string {
  const one = task === undefined ? undefined : document.tasks[task]
  return one ? taskAnchor(one) : ''
}

/** Where an expansion may hold: in all tasks that name the placeholder, or in one of them. */
function scopesOf({ document }: Output<'readPlan'>, placeholder: string) {
  const tasks = document.placeholders.find((it) => it.name === placeholder)?.tasks ?? []
  return [
    { value: '', label: `全部 ${tasks.length} 项任务，以后的版本里新出现的也算` },
    ...tasks.flatMap((at) => {
      const one = document.tasks[at]
      return one ? [{ value: taskAnchor(one), label: `只是任务 ${one.number}${one.title ?? ''}` }] : []
    }),
  ]
}
