import { Button, Table } from 'antd'
import { titles, type Title } from '#domain/registry/title.ts'
import type { Row } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'

type Inflow = Row<'listUnclaimed'>

export function UnclaimedTable({ onRule }: { onRule: (inflow: Inflow) => void }) {
  const { rows } = useRead('listUnclaimed', {})
  const { may } = useSession()
  const mayRule = may('acceptCredit')
  if (rows.length === 0) return <Nothing says="没有待认领的新增企业，每一家都已计给一个单位。" />
  return (
    <Table<Inflow> rowKey="event" dataSource={rows} pagination={false} bordered scroll={{ x: 'max-content' }}>
      <Table.Column<Inflow>
        title="企业"
        dataIndex="name"
        render={(name: string, { enterprise }) =>
          enterprise ? <EnterpriseLink enterprise={enterprise} name={name} /> : name
        }
      />
      <Table.Column<Inflow> title="行业代码" dataIndex="industry" />
      <Table.Column<Inflow> title="称号" dataIndex="title" render={(title: Title) => titles[title].name} />
      {mayRule && <Table.Column<Inflow> title="新增日期" dataIndex="day" />}
      {mayRule && <Table.Column<Inflow> title="统一社会信用代码" dataIndex="creditCode" />}
      {mayRule && (
        <Table.Column<Inflow>
          title="办理"
          key="acts"
          render={(_, inflow) => (
            <Button type="link" onClick={() => onRule(inflow)}>
              认定归属
            </Button>
          )}
        />
      )}
    </Table>
  )
}
