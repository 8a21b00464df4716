import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

/** Takes a finding back, with the exit that was entered with it. */
export function ReopenAbsence({ absence, name }: { absence: string; name: string }) {
  const [asking, ask] = useState(false)
  const reopen = useWrite('reopenAbsence')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`「${name}」的核实结果已撤回，重新待核实`)
    ask(false)
  }
  return (
    <>
      <Button type="link" onClick={() => ask(true)}>
        撤回核实
      </Button>
      {asking && (
        <FormDialog<{ reason: string }>
          title={`撤回对「${name}」的核实`}
          act="撤回核实"
          write={reopen}
          onFinish={({ reason }) => reopen.mutate({ absence, reason }, { onSuccess })}
          onClose={() => ask(false)}
        >
          <p className="quiet">随核实登记的退出一并收回，数字恢复；原来的记录仍可查。</p>
          <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明为何撤回' }]}>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormDialog>
      )}
    </>
  )
}
