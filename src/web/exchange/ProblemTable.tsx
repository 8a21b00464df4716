import { Table } from 'antd'
import type { Output } from '#web/frame/contract.ts'

type Problem = Output<'readBatch'>['problems'][number]

/** Every problem with its place in the file. */
export function ProblemTable({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return <p className="quiet">没有逐行问题。</p>
  return (
    <Table<Problem>
      rowKey={({ sheet, row, column, sentence }) => `${sheet} ${row} ${column} ${sentence}`}
      dataSource={problems}
      bordered
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
    >
      <Table.Column<Problem> title="工作表" dataIndex="sheet" className="nowrap" />
      <Table.Column<Problem> title="行" dataIndex="row" align="right" className="nowrap" />
      <Table.Column<Problem>
        title="列"
        dataIndex="column"
        className="nowrap"
        render={(column: string) => column || '整行'}
      />
      <Table.Column<Problem> title="问题" dataIndex="sentence" />
    </Table>
  )
}
