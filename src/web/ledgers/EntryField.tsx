import { Form, Input, InputNumber, Select } from 'antd'
import type { LedgerField } from '#domain/ledgers/ledgerText.ts'
import { DayField } from '#web/frame/DayField.tsx'

/** One field of a form, as its type and the ledger's file want it. */
export function EntryField({ field }: { field: LedgerField }) {
  const { id, name, unit, required, note, example, type } = field
  const label = unit === undefined ? name : `${name}（${unit}）`
  return (
    <Form.Item
      name={['values', id]}
      label={required ? `${label} *` : label}
      extra={note || undefined}
      rules={required ? [{ required: true, message: `请填写「${name}」${example && `，如 ${example}`}` }] : []}
    >
      {inputs[type](field)}
    </Form.Item>
  )
}

const inputs: Record<LedgerField['type'], (field: LedgerField) => React.ReactNode> = {
  text: ({ example }) => <Input maxLength={200} placeholder={example && `如 ${example}`} />,
  enterprise: () => <Input />,
  money: ({ example }) => <Input inputMode="decimal" placeholder={example && `如 ${example}`} />,
  count: () => <InputNumber min={0} precision={0} />,
  year: () => <InputNumber min={1949} max={2099} precision={0} />,
  share: () => <Input placeholder="如 12.5%" />,
  day: ({ name }) => <DayField label={name} />,
  flag: () => <Select allowClear placeholder="不清楚的留空" options={flags} />,
  choice: ({ choices = {} }) => (
    <Select allowClear options={Object.entries(choices).map(([value, label]) => ({ value, label }))} />
  ),
}

const flags = [
  { value: true, label: '是' },
  { value: false, label: '否' },
]
