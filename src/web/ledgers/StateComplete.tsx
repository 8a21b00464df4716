import { App, Form, Input } from 'antd'
import { DayField } from '#web/frame/DayField.tsx'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { EnterpriseSelect } from '#web/registry/EnterpriseSelect.tsx'
import type { Entry, Ledger } from './ledger.ts'

type Given = { enterprise?: string; onDay: string; reason: string }
type Props = { ledger: Ledger; entry: Entry | undefined; onClose: () => void }

/** Somebody's word that a ledger has everything of an enterprise; criteria count only then. */
export function StateComplete({ ledger, entry, onClose }: Props) {
  const { today } = useSession()
  const state = useWrite('stateComplete')
  const { message } = App.useApp()
  const onSuccess = () => {
    void message.success('已确认核对完整')
    onClose()
  }
  const onFinish = ({ enterprise, ...word }: Given) =>
    state.mutate({ ledger: ledger.id, enterprise: entry?.enterprise ?? enterprise ?? '', ...word } as never, {
      onSuccess,
    })
  return (
    <FormDialog<Given>
      title={entry?.name ? `${entry.name}：核对完整` : '核对完整'}
      act="确认核对完整"
      write={state}
      initialValues={{ onDay: today }}
      onFinish={onFinish}
      onClose={onClose}
    >
      <p className="quiet">
        确认「{ledger.title}
        」已登记该企业截至这一天的全部；一条也没有的，就是确认没有。认定条件只按核对完整的台账计数，没有核对的算缺数据。
      </p>
      {!entry?.enterprise && (
        <Form.Item name="enterprise" label="企业" rules={[{ required: true, message: '请选择企业' }]}>
          <EnterpriseSelect />
        </Form.Item>
      )}
      <Form.Item name="onDay" label="截至" rules={[{ required: true, message: '请填写截至哪一天' }]}>
        <DayField label="截至" />
      </Form.Item>
      <Form.Item name="reason" label="与什么核对" rules={[{ required: true, min: 2, message: '请写明与什么核对过' }]}>
        <Input maxLength={500} placeholder="如 国家知识产权局检索、证书原件" />
      </Form.Item>
    </FormDialog>
  )
}
