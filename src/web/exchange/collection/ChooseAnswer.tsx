import { App, Form, Input } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

export function ChooseAnswer({ id, row, onClose }: { id: string; row: MergedRow; onClose: () => void }) {
  const choose = useWrite('chooseAnswer')
  const { message } = App.useApp()
  const { creditCode, part, partName, name } = row
  const onSuccess = () => {
    void message.success(`「${name}」以${partName}所报为准`)
    onClose()
  }
  return (
    <FormDialog<{ reason: string }>
      title={`「${name}」以${partName}所报为准`}
      act="裁定以此为准"
      write={choose}
      onFinish={({ reason }) => choose.mutate({ id, creditCode, part, reason }, { onSuccess })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label="理由"
        rules={[{ required: true, min: 2, message: '请写明理由，如“企业由该单位包联”' }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
