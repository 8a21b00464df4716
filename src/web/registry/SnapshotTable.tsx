import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { snapshotColumns } from '#domain/registry/snapshotColumns.ts'
import type { Row } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import './registry.css'
import { rowLook } from './rowLook.ts'
import { useNames } from './useNames.ts'

type List = Row<'listSnapshots'>

/** Full lists, the latest day first, with what is still to be found out of each. */
export function SnapshotTable({ rows }: { rows: List[] }) {
  const names = useNames()
  return (
    <Table<List>
      rowKey="id"
      dataSource={rows}
      columns={listColumns<List>(snapshotColumns, { names, looks })}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={rowLook}
    />
  )
}

const looks = {
  onDay: ({ onDay, id }: List) => (
    <Link to="/snapshots/$id" params={{ id }}>
      {onDay}
    </Link>
  ),
  open: ({ open }: List) => (open > 0 ? <StateMark shape="◆" tone="warn" word={String(open)} /> : 0),
}
