import { Button, Table } from 'antd'
import { unitKindNames } from '#domain/access/unitColumns.ts'
import type { Row } from '#web/frame/contract.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useUnitNames } from './useUnitNames.ts'

type Unit = Row<'listUnits'>

export function UnitTable({ onEdit }: { onEdit: ((unit: Unit) => void) | undefined }) {
  const { rows } = useRead('listUnits', {})
  const unitName = useUnitNames()
  return (
    <Table<Unit> rowKey="slug" dataSource={rows} pagination={false} bordered scroll={{ x: 'max-content' }}>
      <Table.Column<Unit> title="单位" dataIndex="name" />
      <Table.Column<Unit> title="类别" dataIndex="kind" render={(kind: Unit['kind']) => unitKindNames[kind]} />
      <Table.Column<Unit> title="代号" dataIndex="slug" />
      <Table.Column<Unit> title="设立（起用）" dataIndex="validFrom" />
      <Table.Column<Unit> title="截止" dataIndex="validTo" render={(day: string | null) => day ?? '至今'} />
      <Table.Column<Unit>
        title="承接单位"
        dataIndex="successor"
        render={(slug: string | null) => slug && unitName(slug)}
      />
      {onEdit && (
        <Table.Column<Unit>
          title="办理"
          key="acts"
          render={(_, unit) => (
            <Button type="link" onClick={() => onEdit(unit)}>
              变更
            </Button>
          )}
        />
      )}
    </Table>
  )
}
