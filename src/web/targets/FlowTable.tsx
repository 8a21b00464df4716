import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { titles } from '#domain/registry/title.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import type { Row } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { flowName } from '#domain/registry/flowColumns.ts'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import type { OpenedFigure } from './openedFigure.ts'

type Flow = Row<'listFlows'>

export function FlowTable({ figure }: { figure: OpenedFigure }) {
  const { rows, total } = useRead('listFlows', figure)
  const unitName = useUnitNames()
  if (rows.length === 0) return <NoFlow />
  return (
    <Table<Flow>
      rowKey={({ event, kind }) => `${event} ${kind}`}
      dataSource={rows}
      pagination={rows.length > 100 && { pageSize: 100, showSizeChanger: false }}
      bordered
      scroll={{ x: 'max-content' }}
      footer={() => `合计 ${signed(total)} 家`}
    >
      <Table.Column<Flow>
        title="企业"
        dataIndex="name"
        render={(name: string, { enterprise }) => <EnterpriseLink enterprise={enterprise} name={name} />}
      />
      <Table.Column<Flow> title="日期" dataIndex="day" />
      <Table.Column<Flow>
        title="类别"
        dataIndex="kind"
        render={(kind: Flow['kind']) => flowName(kind, figure.indicator)}
      />
      <Table.Column<Flow> title="增减（家）" dataIndex="change" align="right" render={signed} />
      <Table.Column<Flow>
        title="单位"
        dataIndex="unit"
        render={(unit: string | null, { inOpening }) => (unit ? unitName(unit) : inOpening ? '期初已有' : '待认领')}
      />
      {titles[figure.indicator].expires && <Table.Column<Flow> title="证书编号" dataIndex="certificateNumber" />}
      {titles[figure.indicator].expires && <Table.Column<Flow> title="有效期至" dataIndex="validUntil" />}
    </Table>
  )
}

function NoFlow() {
  const { may } = useSession()
  return (
    <Nothing says="没有增减记录。名单导入后，会按日期计入这里。">
      {may('listBatches') && <Link to="/exchange">去导入名单</Link>}
    </Nothing>
  )
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change)
}
