import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

/** Sends a unit's return back; what it said stays, and its next return answers. */
export function SendReturnBack({ id, part }: { id: string; part: { id: string; name: string } }) {
  const [asking, ask] = useState(false)
  const send = useWrite('sendReturnBack')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`「${part.name}」的表已退回，请下载退回表发还单位`)
    ask(false)
  }
  return (
    <>
      <Button type="link" aria-label={`退回${part.name}的表`} onClick={() => ask(true)}>
        退回
      </Button>
      {asking && (
        <FormDialog<{ reason: string }>
          title={`退回「${part.name}」报回的表`}
          act="退回这份表"
          write={send}
          onFinish={({ reason }) => send.mutate({ id, part: part.id, reason }, { onSuccess })}
          onClose={() => ask(false)}
        >
          <p className="quiet">单位显示为退回，理由写在退回表里；采用的行仍留在汇总表，单位重报后以新一版为准。</p>
          <Form.Item
            name="reason"
            label="退回理由"
            rules={[{ required: true, min: 2, message: '请写明退回理由，如“研发投入应填全年数”' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormDialog>
      )}
    </>
  )
}
