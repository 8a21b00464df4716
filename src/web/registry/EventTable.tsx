import { Table } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { titles, type Title } from '#domain/registry/title.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { eventNames } from './eventNames.ts'
import { rowLook } from './rowLook.ts'
import { SourceText } from './SourceText.tsx'

type Event = EnterpriseFile['events'][number]

export function EventTable({ file: { events, batches } }: { file: EnterpriseFile }) {
  const unitName = useUnitNames()
  return (
    <Table<Event>
      rowKey="id"
      dataSource={events}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
      locale={{ emptyText: '没有称号记录' }}
    >
      <Table.Column<Event> title="日期" dataIndex="happenedOn" />
      <Table.Column<Event> title="称号" dataIndex="title" render={(title: Title) => titles[title].name} />
      <Table.Column<Event> title="事项" dataIndex="kind" render={(kind: TitleEventKind) => eventNames[kind]} />
      <Table.Column<Event> title="证书编号" dataIndex="certificateNumber" />
      <Table.Column<Event> title="有效期至" dataIndex="validUntil" />
      <Table.Column<Event>
        title="计入单位"
        dataIndex="unit"
        render={(unit: string | null) => (unit ? unitName(unit) : '待认领')}
      />
      <Table.Column<Event>
        title="来源"
        dataIndex="batch"
        render={(batch: string | null) => <SourceText batch={batch} batches={batches} />}
      />
    </Table>
  )
}
