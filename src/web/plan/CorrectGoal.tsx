import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { goalAnchors, type GoalChange } from '#domain/plan/correction.ts'
import type { PlanGoal } from '#domain/plan/compiledPlan.ts'
import type { z } from 'zod'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { stay } from '#web/frame/stay.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { comparatorSigns } from './comparatorSigns.ts'

type Props = { id: string; goals: PlanGoal[]; at: number; onClose: () => void }
type Change = z.infer<typeof GoalChange>

/** What a goal promises, where the machine has misread the text; or that the text promises nothing there. */
export function CorrectGoal({ id, goals, at, onClose }: Props) {
  const correct = useWrite('correctPlan')
  const onFinish = (change: Change) =>
    void correct
      .mutateAsync({ id, correction: { kind: 'goal', anchor: goalAnchors(goals)[at] ?? '', change } })
      .then(onClose, stay)
  return (
    <FormDialog<Change>
      title={`更正：${goals[at]?.text ?? ''}`}
      act="更正目标"
      write={correct}
      initialValues={goals[at] ?? {}}
      onFinish={onFinish}
      onClose={onClose}
    >
      <Form.Item name="indicator" label="指标" rules={[{ required: true, message: '请填写指标' }]}>
        <Input />
      </Form.Item>
      <Form.Item name="comparator" label="比较">
        <Select options={comparators} />
      </Form.Item>
      <Form.Item name="value" label="目标值" rules={[{ required: true, message: '请填写目标值' }]}>
        <InputNumber />
      </Form.Item>
      <Form.Item name="deadline" label="期限（年）">
        <InputNumber min={1990} max={2100} />
      </Form.Item>
      <Form.Item name="aspirational" valuePropName="checked">
        <Checkbox>力争实现，未达到不算未完成</Checkbox>
      </Form.Item>
      <Form.Item name="removed" valuePropName="checked">
        <Checkbox>这不是目标</Checkbox>
      </Form.Item>
    </FormDialog>
  )
}

const comparators = Object.entries(comparatorSigns).map(([value, label]) => ({ value, label }))
