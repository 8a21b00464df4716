import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { titles, type Title } from '#domain/registry/title.ts'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import './registry.css'
import { rowLook } from './rowLook.ts'

type List = Row<'listSnapshots'>

/** Full lists, the latest day first, with what is still to be found out of each. */
export function SnapshotTable({ rows }: { rows: List[] }) {
  return (
    <Table<List>
      rowKey="id"
      dataSource={rows}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
    >
      <Table.Column<List>
        title="截至"
        dataIndex="onDay"
        render={(day: string, { id }) => (
          <Link to="/snapshots/$id" params={{ id }}>
            {day}
          </Link>
        )}
      />
      <Table.Column<List> title="称号" dataIndex="title" render={(title: Title) => titles[title].name} />
      <Table.Column<List> title="报送单位" dataIndex="sender" />
      <Table.Column<List> title="企业（家）" dataIndex="rows" align="right" />
      <Table.Column<List>
        title="待核实（家）"
        dataIndex="open"
        align="right"
        render={(open: number, { absences }) =>
          open > 0 ? <StateMark shape="◆" tone="warn" word={`${open} / ${absences}`} /> : `0 / ${absences}`
        }
      />
      <Table.Column<List> title="文件" dataIndex="fileName" />
      <Table.Column<List> title="登记时间" dataIndex="knownFrom" render={momentText} />
      <Table.Column<List>
        title="状态"
        dataIndex="withdrawnFrom"
        render={(withdrawn: List['withdrawnFrom']) => (withdrawn === null ? '有效' : '已撤销')}
      />
    </Table>
  )
}
