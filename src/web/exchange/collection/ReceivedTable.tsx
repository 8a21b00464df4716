import { Table } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { receivedLook } from './receivedLook.ts'

type Received = Output<'receiveReturns'>['files'][number]

/** What became of every file that was dropped. */
export function ReceivedTable({ files }: { files: Received[] }) {
  const taken = files.filter((it) => it.outcome === 'received').length
  return (
    <div role="status">
      <p>
        {files.length} 个文件，收下 {taken} 份
      </p>
      <Table<Received>
        rowKey={(it) => `${it.file} ${files.indexOf(it)}`}
        dataSource={files}
        bordered
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      >
        <Table.Column<Received> title="文件" dataIndex="file" />
        <Table.Column<Received> title="单位" dataIndex="part" className="nowrap" />
        <Table.Column<Received>
          title="结果"
          dataIndex="outcome"
          className="nowrap"
          render={(outcome: Received['outcome']) => <StateMark {...receivedLook[outcome]} />}
        />
        <Table.Column<Received> title="说明" key="says" render={(_, it) => says(it)} />
      </Table>
    </div>
  )
}

function says({ problem, taken, added, returned, differences }: Received): string {
  if (problem !== null) return problem
  const parts = [
    `采用 ${taken} 行`,
    ...(added > 0 ? [`新增 ${added} 行待核对`] : []),
    ...(returned > 0 ? [`退回 ${returned} 行，请下载退回表发还单位`] : []),
    ...(differences > 0 ? [`${differences} 行的锁定内容被改动，没有采用`] : []),
  ]
  return parts.join('，')
}
