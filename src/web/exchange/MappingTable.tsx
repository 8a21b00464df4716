import { Select, Table } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'

type Layout = NonNullable<Output<'importEnterprises'>['layout']>
type Column = Layout['columns'][number]
type Props = { layout: Layout; onChange: (column: string, field: string | null) => void }

/** Which column was taken for what, and why; a person may say otherwise. */
export function MappingTable({ layout, onChange }: Props) {
  const { columns, fields } = layout
  const read = columns.filter(({ field }) => field !== null).length
  const missing = fields.filter((it) => it.required && !columns.some(({ field }) => field === it.field))
  const [open, setOpen] = useState(false)
  // It opens where a column is missing; that the last one was found does not close it under the hand that chose it.
  if (!open && missing.length > 0) setOpen(true)
  return (
    <details className="mapping" open={open}>
      <summary>
        各列的对应关系：{columns.length} 列中读取 {read} 列
        {missing.length > 0 && `，没有找到${missing.map(({ label }) => `「${label}」`).join('')}`}
      </summary>
      <Table<Column> rowKey="column" dataSource={columns} bordered pagination={false} scroll={{ x: 'max-content' }}>
        <Table.Column<Column> title="列" dataIndex="column" className="nowrap" />
        <Table.Column<Column> title="表头" dataIndex="heading" render={(text: string) => text || '（空）'} />
        <Table.Column<Column>
          title="读作"
          dataIndex="field"
          render={(field: string | null, { column, heading }) => (
            <Select
              aria-label={`${column} 列「${heading}」读作`}
              value={field ?? ''}
              options={optionsOf(fields)}
              onChange={(chosen) => onChange(column, chosen === '' ? null : chosen)}
              style={{ width: 180 }}
            />
          )}
        />
        <Table.Column<Column> title="理由" dataIndex="reason" />
        <Table.Column<Column>
          title="内容示例"
          dataIndex="examples"
          render={(texts: string[]) => texts.slice(0, 2).join('、')}
        />
      </Table>
    </details>
  )
}

function optionsOf(fields: Layout['fields']) {
  return [
    { value: '', label: '不读取' },
    ...fields.map(({ field, label, required }) => ({ value: field, label: required ? `${label} *` : label })),
  ]
}
