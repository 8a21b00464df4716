import { Table } from 'antd'
import { partColumns } from '#domain/exchange/collection/partColumns.ts'
import type { Output } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useNames } from '#web/registry/useNames.ts'
import { PartActs } from './PartActs.tsx'
import { partStateLook } from './partStateLook.ts'

type Part = Output<'readCollection'>['parts'][number]

export function PartTable({ id, parts }: { id: string; parts: Part[] }) {
  const names = useNames()
  return (
    <Table<Part>
      className="part-table"
      rowKey="id"
      dataSource={parts}
      columns={[
        ...listColumns<Part>(partColumns, { names, looks }),
        { key: 'acts', title: '办理', render: (_, part) => <PartActs id={id} part={part} /> },
      ]}
      bordered
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 40, hideOnSinglePage: true, showSizeChanger: false }}
    />
  )
}

const looks = {
  state: ({ state, late, returns }: Part) => (
    <>
      <StateMark {...partStateLook[state]} />
      {late && <span className="state warn">　◆ 逾期</span>}
      <span className="quiet"> {returns.at(-1)?.sentBack?.reason}</span>
    </>
  ),
}
