import { Checkbox, Form, Select } from 'antd'
import type { PlanTask } from '#domain/plan/compiledPlan.ts'
import { taskAnchor } from '#domain/plan/correction.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { stay } from '#web/frame/stay.ts'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { id: string; task: PlanTask; onClose: () => void }
type Units = Pick<PlanTask, 'lead' | 'responsible' | 'openEnded'>

/** Who leads a task and who answers for it, where the machine has misread the text. */
export function CorrectTask({ id, task, onClose }: Props) {
  const { rows } = useRead('listUnits', {})
  const correct = useWrite('correctPlan')
  const options = rows.map(({ name }) => ({ value: name, label: name }))
  const onFinish = (change: Units) =>
    void correct.mutateAsync({ id, correction: { kind: 'task', anchor: taskAnchor(task), change } }).then(onClose, stay)
  return (
    <FormDialog<Units>
      title={`更正：${task.number}${task.title ?? ''}`}
      act="更正任务单位"
      write={correct}
      initialValues={task}
      onFinish={onFinish}
      onClose={onClose}
    >
      <Form.Item name="lead" label="牵头单位">
        <Select mode="tags" options={options} />
      </Form.Item>
      <Form.Item name="responsible" label="责任单位">
        <Select mode="tags" options={options} />
      </Form.Item>
      <Form.Item name="openEnded" valuePropName="checked">
        <Checkbox>原文以“等”结尾，没有列全</Checkbox>
      </Form.Item>
    </FormDialog>
  )
}
