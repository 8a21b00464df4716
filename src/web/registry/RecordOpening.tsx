import { App, Form, Input, InputNumber, Radio } from 'antd'
import { titles, type Title } from '#domain/registry/title.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Given = { kind: 'opening' | 'yearTotal'; onDay: string; total: number; reason: string }

/** A total without names; for a day that has one already it is a correction. */
export function RecordOpening({ title, onClose }: { title: Title; onClose: () => void }) {
  const record = useWrite('recordOpening')
  const { message } = App.useApp()
  const onFinish = (given: Given) =>
    record.mutate({ title, ...given } as never, {
      onSuccess: ({ corrects }) => {
        void message.success(corrects ? '已更正，原来的总数保留可查' : '已登记')
        onClose()
      },
    })
  return (
    <FormDialog<Given>
      title={`登记${titles[title].name}的总数`}
      act="登记总数"
      write={record}
      initialValues={{ kind: 'yearTotal' }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <p className="quiet">新增从期初数的次日起算；历年总数只登记期初以前的年份。同一天再登记一次即为更正。</p>
      <Form.Item name="kind" label="种类">
        <Radio.Group options={kinds} />
      </Form.Item>
      <Form.Item name="onDay" label="截至" rules={[{ required: true, message: '请填写截至哪一天' }]}>
        <DayField label="截至" />
      </Form.Item>
      <Form.Item name="total" label="总数（家）" rules={[{ required: true, message: '请填写总数' }]}>
        <InputNumber min={0} max={1_000_000} precision={0} />
      </Form.Item>
      <Form.Item
        name="reason"
        label="依据的文件"
        rules={[{ required: true, min: 2, message: '请写明依据，如“2019 年科技统计公报”' }]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}

const kinds = [
  { value: 'yearTotal', label: '历年总数' },
  { value: 'opening', label: '期初数' },
]
