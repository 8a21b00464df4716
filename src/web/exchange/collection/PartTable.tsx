import { Table } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { PartActs } from './PartActs.tsx'
import { partStateLook } from './partStateLook.ts'

type Part = Output<'readCollection'>['parts'][number]

export function PartTable({ id, parts }: { id: string; parts: Part[] }) {
  return (
    <Table<Part>
      className="part-table"
      rowKey="id"
      dataSource={parts}
      bordered
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 40, hideOnSinglePage: true, showSizeChanger: false }}
    >
      <Table.Column<Part> title="单位" dataIndex="name" />
      <Table.Column<Part> title="下发（行）" dataIndex="rows" align="right" />
      <Table.Column<Part> title="状态" key="state" render={(_, part) => <PartMark part={part} />} />
      <Table.Column<Part> title="采用（行）" key="taken" align="right" render={(_, part) => latest(part)?.taken} />
      <Table.Column<Part> title="新增（行）" key="added" align="right" render={(_, part) => latest(part)?.added} />
      <Table.Column<Part>
        title="退回（行）"
        key="returned"
        align="right"
        render={(_, part) => latest(part)?.returned}
      />
      <Table.Column<Part> title="最近报回" key="latest" render={(_, part) => lastReturn(part)} />
      <Table.Column<Part> title="办理" key="acts" render={(_, part) => <PartActs id={id} part={part} />} />
    </Table>
  )
}

function PartMark({ part: { state, late } }: { part: Part }) {
  return (
    <>
      <StateMark {...partStateLook[state]} />
      {late && <span className="state warn">　◆ 逾期</span>}
    </>
  )
}

function latest({ returns }: Part) {
  return returns.at(-1)
}

function lastReturn(part: Part): string {
  const it = latest(part)
  return it ? `第 ${it.version} 版 · ${momentText(it.receivedAt)} · ${it.person}` : ''
}
