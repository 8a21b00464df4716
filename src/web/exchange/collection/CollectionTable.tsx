import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'

type Collection = Row<'listCollections'>

export function CollectionTable() {
  const { rows } = useRead('listCollections', {})
  const { may } = useSession()
  if (rows.length === 0)
    return (
      <Nothing
        says={
          may('startCollection')
            ? '还没有收集过。点「发起收集」，选好企业和要填的列，系统就为每个单位生成一份表。'
            : '目前没有要本单位填报的表。'
        }
      />
    )
  return (
    <Table<Collection> rowKey="id" dataSource={rows} bordered pagination={false} scroll={{ x: 'max-content' }}>
      <Table.Column<Collection>
        title="标题"
        dataIndex="title"
        render={(title: string, { id }) => (
          <Link to="/collections/$id" params={{ id }}>
            {title}
          </Link>
        )}
      />
      <Table.Column<Collection> title="截止日期" dataIndex="dueOn" />
      <Table.Column<Collection> title="应报（份）" dataIndex="parts" align="right" />
      <Table.Column<Collection> title="已报（份）" dataIndex="received" align="right" />
      <Table.Column<Collection> title="未报（份）" dataIndex="awaited" align="right" />
      <Table.Column<Collection> title="退回（份）" dataIndex="returned" align="right" />
      <Table.Column<Collection> title="发起人" dataIndex="person" />
      <Table.Column<Collection> title="发起时间" dataIndex="startedAt" render={momentText} />
    </Table>
  )
}
