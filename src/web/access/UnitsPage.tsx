import { Button, Table } from 'antd'
import { useState } from 'react'
import type { Row } from '#web/frame/contract.ts'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { RecordUnit } from './RecordUnit.tsx'
import { unitKindNames } from './unitKindNames.ts'
import { useUnitNames } from './useUnitNames.ts'

type Unit = Row<'listUnits'>

/** Units with the days they exist; one that was dissolved stays, with its successor. */
export function UnitsPage() {
  const { rows } = useRead('listUnits', {})
  const { may } = useSession()
  const unitName = useUnitNames()
  const [edited, edit] = useState<Unit | 'new'>()
  const mayKeep = may('recordUnit')
  return (
    <>
      <PageHead title="单位" says="单位更名或撤并时填写截止日期和承接单位，原有记录不删除，历史数据仍归原单位名下。">
        {mayKeep && (
          <Button type="primary" onClick={() => edit('new')}>
            登记单位
          </Button>
        )}
      </PageHead>
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
        {mayKeep && (
          <Table.Column<Unit>
            title="办理"
            key="acts"
            render={(_, unit) => (
              <Button type="link" onClick={() => edit(unit)}>
                变更
              </Button>
            )}
          />
        )}
      </Table>
      {edited && <RecordUnit unit={edited === 'new' ? undefined : edited} onClose={() => edit(undefined)} />}
    </>
  )
}
