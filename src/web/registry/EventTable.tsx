import { Table } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import { titles, type Title } from '#domain/registry/title.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { momentText } from '#web/frame/momentText.ts'
import { eventNames } from './eventNames.ts'
import { rowLook } from './rowLook.ts'
import { SourceText } from './SourceText.tsx'

type Event = EnterpriseFile['events'][number]

export function EventTable({ file: { events, batches, titles: held } }: { file: EnterpriseFile }) {
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
      <Table.Column<Event> title="发生日期" dataIndex="happenedOn" />
      <Table.Column<Event> title="登记时间" dataIndex="knownFrom" render={momentText} />
      <Table.Column<Event> title="称号" dataIndex="title" render={(title: Title) => titles[title].name} />
      <Table.Column<Event> title="事项" dataIndex="kind" render={(kind: TitleEventKind) => eventNames[kind]} />
      <Table.Column<Event> title="证书编号" dataIndex="certificateNumber" />
      <Table.Column<Event> title="有效期至" dataIndex="validUntil" />
      <Table.Column<Event>
        title="计入单位"
        dataIndex="unit"
        render={(unit: string | null, event) => (unit ? unitName(unit) : nobodysText(event, { events, held }))}
      />
      <Table.Column<Event>
        title="来源"
        dataIndex="batch"
        render={(batch: string | null) => <SourceText batch={batch} batches={batches} />}
      />
    </Table>
  )
}

/** Only the first entry is an inflow; a renewal or an exit follows it and waits for nobody. */
function nobodysText(
  { id, title }: Event,
  { events, held }: { events: Event[]; held: EnterpriseFile['titles'] },
): string {
  const first = events.find((it) => it.title === title && it.withdrawnFrom === null)
  if (first?.id !== id) return '—'
  return held.find((it) => it.title === title)?.inOpening ? '期初已有' : '待认领'
}
