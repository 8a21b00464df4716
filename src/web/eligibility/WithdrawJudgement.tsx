import { App, Form, Input } from 'antd'
import type { JudgementRow } from '#domain/eligibility/judgements/judgementRow.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

type Props = { judged: Pick<JudgementRow, 'id' | 'judge' | 'judgedOn'>; onClose: () => void }

/** Takes a judgement back; what was known before can still be asked. */
export function WithdrawJudgement({ judged: { id, judge, judgedOn }, onClose }: Props) {
  const withdraw = useWrite('withdrawJudgement')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success('已撤回专家意见')
    onClose()
  }
  return (
    <FormDialog<{ reason: string }>
      title={`撤回 ${judge}（${judgedOn}）的意见`}
      act="撤回意见"
      write={withdraw}
      onFinish={({ reason }) => withdraw.mutate({ judgement: id, reason }, { onSuccess })}
      onClose={onClose}
    >
      <p className="quiet">登错了才撤回；改了主意的请另登一条新的意见。撤回以前的意见仍可按当时所知查询。</p>
      <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明为何撤回' }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
