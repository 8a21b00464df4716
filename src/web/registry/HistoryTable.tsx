import { Table } from 'antd'
import { careText } from '#domain/registry/assignment.ts'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import type { Moment } from '#values/moment.ts'
import type { Names } from '#values/column.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { momentText } from '#web/frame/momentText.ts'
import { rowLook } from './rowLook.ts'
import { SourceText } from './SourceText.tsx'
import { useTownNames } from './useTownNames.ts'

type Entry = {
  key: string
  matter: string
  says: string
  fromDay: string | null
  knownFrom: Moment
  withdrawnFrom: Moment | null
  batch: string | null
}

/** Names, places and who looked after it, in the order they became known; the older ones stay findable. */
export function HistoryTable({ file }: { file: EnterpriseFile }) {
  const { townName } = useTownNames()
  const unit = useUnitNames()
  return (
    <Table<Entry>
      rowKey="key"
      dataSource={entriesOf(file, { unit, town: townName })}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
    >
      <Table.Column<Entry> title="自" dataIndex="fromDay" />
      <Table.Column<Entry> title="登记时间" dataIndex="knownFrom" render={momentText} />
      <Table.Column<Entry> title="事项" dataIndex="matter" />
      <Table.Column<Entry> title="内容" dataIndex="says" />
      <Table.Column<Entry>
        title="来源"
        dataIndex="batch"
        render={(batch: string | null) => <SourceText batch={batch} batches={file.batches} />}
      />
    </Table>
  )
}

function entriesOf({ names, places, assignments }: EnterpriseFile, called: Pick<Names, 'unit' | 'town'>): Entry[] {
  return [
    ...names.map(({ name, ...entry }) => ({
      ...entry,
      key: `name ${entry.knownFrom} ${name}`,
      matter: '名称',
      says: name,
    })),
    ...places.map(({ town, park, address, ...entry }) => {
      const says = [address, park, town && called.town(town)].filter(Boolean).join('；')
      return { ...entry, key: `place ${entry.knownFrom} ${says}`, matter: '住所', says }
    }),
    ...assignments.map(({ unit, officer, ...entry }) => {
      const says = careText({ unit, officer }, called)
      return { ...entry, key: `care ${entry.knownFrom} ${entry.fromDay}`, matter: '包联', says }
    }),
  ].sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))
}
