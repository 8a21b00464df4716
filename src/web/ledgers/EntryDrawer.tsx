import { App, Button, Drawer, Form, Input } from 'antd'
import { enterpriseField, valueFields } from '#domain/ledgers/ledgerText.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { EnterpriseSelect } from '#web/registry/EnterpriseSelect.tsx'
import { EntryField } from './EntryField.tsx'
import { formValues, givenBy } from './formValues.ts'
import { entryTitle, type Entry, type Ledger } from './ledger.ts'
import { useReturnFocus } from '#web/frame/useReturnFocus.ts'

type Typed = { enterprise?: string; values: Parameters<typeof givenBy>[0]; reason?: string }

type Props = { ledger: Ledger; entry?: Entry; onClose: () => void }

/** The form of a ledger, drawn from its file: a new entry, or the correction of one. */
export function EntryDrawer({ ledger, entry, onClose }: Props) {
  useReturnFocus()
  const { save, error, isPending } = useSaving({ ledger, onClose, ...(entry ? { entry } : {}) })
  return (
    <Drawer
      open
      size={720}
      title={entry ? `更正：${entryTitle(ledger, entry)}` : `登记到${ledger.title}`}
      // A press beside the form would throw away what was typed.
      mask={{ closable: false }}
      onClose={onClose}
      extra={
        <Button type="primary" form="ledger-entry" htmlType="submit" loading={isPending}>
          {entry ? '保存更正' : '登记'}
        </Button>
      }
    >
      <Form<Typed>
        id="ledger-entry"
        layout="vertical"
        requiredMark={false}
        initialValues={{ values: entry ? formValues(ledger, entry.values) : {} }}
        onFinish={save}
      >
        <Refused failure={error} />
        <p className="quiet">带 * 的必填；不清楚的留空，不要填“无”或 0。</p>
        <div className="ledger-form">
          {entry ? <p className="whole">{entry.name}</p> : <OwnerField ledger={ledger} />}
          {valueFields(ledger).map((field) => (
            <EntryField key={field.id} field={field} />
          ))}
          <ReasonField corrects={entry !== undefined} />
        </div>
      </Form>
    </Drawer>
  )
}

function useSaving({ ledger, entry, onClose }: Props) {
  const { message } = App.useApp()
  const record = useWrite('recordLedgerEntry')
  const correct = useWrite('correctLedgerEntry')
  const onSuccess = () => {
    void message.success(entry ? '已更正，原来的内容在历史里' : '已登记')
    onClose()
  }
  const save = ({ enterprise, values, reason = '' }: Typed) => {
    const given = { values: givenBy(values), reason }
    if (entry) correct.mutate({ entry: entry.entry, version: entry.id, ...given }, { onSuccess })
    else record.mutate({ ledger: ledger.id, enterprise: enterprise ?? null, ...given }, { onSuccess })
  }
  return { save, error: record.error ?? correct.error, isPending: record.isPending || correct.isPending }
}

function OwnerField({ ledger }: { ledger: Ledger }) {
  const owner = enterpriseField(ledger)
  if (!owner) return null
  return (
    <Form.Item
      className="whole"
      name="enterprise"
      label={owner.required ? `${owner.name} *` : owner.name}
      rules={owner.required ? [{ required: true, message: `请选择「${owner.name}」` }] : []}
    >
      <EnterpriseSelect />
    </Form.Item>
  )
}

function ReasonField({ corrects }: { corrects: boolean }) {
  return (
    <Form.Item
      className="whole"
      name="reason"
      label={corrects ? '更正理由 *' : '依据'}
      rules={corrects ? [{ required: true, min: 2, message: '请写明为何更正' }] : []}
    >
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  )
}
