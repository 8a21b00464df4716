import { App, Form, Input } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { id: string; row: MergedRow; onClose: () => void }

/** Leaves an added row out of the merged table, with a reason its unit reads. */
export function DeclineAdded({ id, row: { part, creditCode, name }, onClose }: Props) {
  const decline = useWrite('declineAdded')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`「${name}」不接受，单位能看到理由`)
    onClose()
  }
  return (
    <FormDialog<{ reason: string }>
      title={`不接受「${name}」`}
      act="不接受这家企业"
      write={decline}
      onFinish={({ reason }) => decline.mutate({ id, part, creditCode, reason }, { onSuccess })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label="理由"
        rules={[{ required: true, min: 2, message: '请写明理由，如“不在本区注册”' }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
