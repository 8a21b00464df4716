import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import type { Title } from '#domain/registry/title.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { title: Title; opening: { id: string; onDay: string; total: number } }

/** Takes a total back; one that it corrected holds again. */
export function WithdrawOpening({ title, opening: { id, onDay, total } }: Props) {
  const [asking, ask] = useState(false)
  const withdraw = useWrite('withdrawOpening')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success(`${onDay} 的总数 ${total} 已撤回`)
    ask(false)
  }
  return (
    <>
      <Button type="link" onClick={() => ask(true)}>
        撤回
      </Button>
      {asking && (
        <FormDialog<{ reason: string }>
          title={`撤回 ${onDay} 的总数 ${total}`}
          act="撤回总数"
          write={withdraw}
          onFinish={({ reason }) => withdraw.mutate({ title, id, reason }, { onSuccess })}
          onClose={() => ask(false)}
        >
          <p className="quiet">被它更正过的总数重新有效；撤回以前的数仍可按当时所知查询。</p>
          <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明为何撤回' }]}>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormDialog>
      )}
    </>
  )
}
