import { Table } from 'antd'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import type { Moment } from '#values/moment.ts'
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

/** Names and places in the order they became known; the older ones stay findable. */
export function HistoryTable({ file }: { file: EnterpriseFile }) {
  const { townName } = useTownNames()
  return (
    <Table<Entry>
      rowKey="key"
      dataSource={entriesOf(file, townName)}
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

function entriesOf({ names, places }: EnterpriseFile, townName: (code: string) => string): Entry[] {
  return [
    ...names.map(({ name, ...entry }) => ({
      ...entry,
      key: `name ${entry.knownFrom} ${name}`,
      matter: '名称',
      says: name,
    })),
    ...places.map(({ town, park, address, ...entry }) => {
      const says = [address, park, town && townName(town)].filter(Boolean).join('；')
      return { ...entry, key: `place ${entry.knownFrom} ${says}`, matter: '住所', says }
    }),
  ].sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))
}
