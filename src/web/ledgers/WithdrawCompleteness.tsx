import { App, Form, Input } from 'antd'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { EnterpriseSelect } from '#web/registry/EnterpriseSelect.tsx'
import type { Ledger } from './ledger.ts'

type Given = { enterprise: string; reason: string }

/** Takes back the word that a ledger is whole for an enterprise; the entries stay. */
export function WithdrawCompleteness({ ledger, onClose }: { ledger: Ledger; onClose: () => void }) {
  const withdraw = useWrite('withdrawCompleteness')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success('已撤回核对完整')
    onClose()
  }
  return (
    <FormDialog<Given>
      title="撤回核对完整"
      act="撤回核对"
      write={withdraw}
      onFinish={(given) => withdraw.mutate({ ledger: ledger.id, ...given }, { onSuccess })}
      onClose={onClose}
    >
      <p className="quiet">登记照旧保留，只是不再算作全部；认定条件改按缺资料回答，直到重新核对。</p>
      <Form.Item name="enterprise" label="企业" rules={[{ required: true, message: '请选择企业' }]}>
        <EnterpriseSelect />
      </Form.Item>
      <Form.Item name="reason" label="理由" rules={[{ required: true, min: 2, message: '请写明为何撤回' }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  )
}
