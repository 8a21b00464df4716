import { App, Form, Input } from 'antd'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { entryTitle, type Entry, type Ledger } from './ledger.ts'

type Props = { ledger: Ledger; entry: Entry; onClose: () => void }

/** Takes an entry back; what was known before can still be asked. */
export function WithdrawEntry({ ledger, entry, onClose }: Props) {
  const withdraw = useWrite('withdrawLedgerEntry')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success('已撤回')
    onClose()
  }
  return (
    <FormDialog<{ reason: string }>
      title={`撤回 ${entryTitle(ledger, entry)}`}
      act="撤回登记"
      write={withdraw}
      onFinish={({ reason }) => withdraw.mutate({ entry: entry.entry, version: entry.id, reason }, { onSuccess })}
      onClose={onClose}
    >
      <p className="quiet">登错了才撤回；内容有变请用更正，失效的请写失效日。撤回以前的内容仍可按当时所知查询。</p>
      <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明为何撤回' }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
