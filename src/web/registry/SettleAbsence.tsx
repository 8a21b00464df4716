import { App, Form, Input, Select } from 'antd'
import { absenceOutcomes, type AbsenceOutcome } from '#domain/registry/absence.ts'
import type { Title } from '#domain/registry/title.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Found = { outcome: AbsenceOutcome; reason: string; happenedOn?: string }
type Props = { title: Title; missing: { absence: string | null; name: string }; onClose: () => void }

/** What a person found out; an exit asks for its day, because the count changes from that day on. */
export function SettleAbsence({ title, missing: { absence, name }, onClose }: Props) {
  const settle = useWrite('settleAbsence')
  const { message } = App.useApp()
  const onFinish = (found: Found) =>
    settle.mutate({ absence: absence ?? '', ...found } as never, {
      onSuccess: ({ event }) => {
        void message.success(event ? `「${name}」的退出已登记，数字从退出之日起变化` : `「${name}」已核实，数字不变`)
        onClose()
      },
    })
  const choices = Object.entries(absenceOutcomes).filter(([, { of }]) => of === null || of === title)
  return (
    <FormDialog<Found>
      title={`核实「${name}」为何不在名单里`}
      act="登记核实结果"
      write={settle}
      onFinish={onFinish}
      onClose={onClose}
    >
      <Form.Item name="outcome" label="核实结果" rules={[{ required: true, message: '请选择核实结果' }]}>
        <Select options={choices.map(([value, it]) => ({ value, label: it.name }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome']}>
        {({ getFieldValue }) =>
          isExit(getFieldValue('outcome') as AbsenceOutcome | undefined) && (
            <Form.Item name="happenedOn" label="退出日期" rules={[{ required: true, message: '请填写退出日期' }]}>
              <DayField label="退出日期" />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="reason" label="依据" rules={[{ required: true, min: 2, message: '请写明依据，如“退库公告”' }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}

function isExit(outcome: AbsenceOutcome | undefined): boolean {
  return outcome !== undefined && absenceOutcomes[outcome].exit !== null
}
