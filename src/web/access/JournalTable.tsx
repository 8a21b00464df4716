import { Table } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { StateMark, type StateLook } from '#web/frame/StateMark.tsx'
import { useOperationTitles } from './useOperationTitles.ts'

type Line = Row<'listJournal'>

export function JournalTable({ rows }: { rows: Line[] }) {
  const titleOf = useOperationTitles()
  return (
    <Table<Line>
      rowKey="seq"
      dataSource={rows}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      expandable={detail}
    >
      <Table.Column<Line> title="序号" dataIndex="seq" align="right" />
      <Table.Column<Line> title="时间" dataIndex="at" render={momentText} />
      <Table.Column<Line> title="人员" dataIndex="person" />
      <Table.Column<Line> title="操作" dataIndex="operation" render={titleOf} />
      <Table.Column<Line>
        title="结果"
        dataIndex="outcome"
        render={(outcome: Line['outcome']) => <StateMark {...outcomeLook[outcome]} />}
      />
      <Table.Column<Line> title="说明" dataIndex="sentence" />
      <Table.Column<Line> title="途径" dataIndex="via" render={(via: string) => viaNames[via] ?? via} />
      <Table.Column<Line> title="来源地址" dataIndex="address" />
    </Table>
  )
}

const detail = {
  expandedRowRender: ({ input }: Line) => <pre>{JSON.stringify(input, null, 2)}</pre>,
  rowExpandable: ({ input }: Line) => Object.keys(input).length > 0,
}

const outcomeLook = {
  done: { shape: '●', tone: 'good', word: '办成' },
  refused: { shape: '■', tone: 'bad', word: '拒绝' },
} as const satisfies Record<Line['outcome'], StateLook>

const viaNames: Record<string, string> = { page: '网页', cli: '命令行', job: '后台任务' }
