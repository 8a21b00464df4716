import { Table } from 'antd'
import { useState } from 'react'
import { changedColumns } from '#domain/registry/changedColumns.ts'
import type { Output } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import { TakeChanged } from './TakeChanged.tsx'
import { useNames } from './useNames.ts'

type Changed = Output<'readSnapshot'>['changed'][number]
type Props = { snapshot: string; withdrawn: boolean; rows: Changed[] }

/** 信息变化: who is in both, with what differs side by side; of those chosen the list's word goes into the book. */
export function ChangedTable({ snapshot, withdrawn, rows }: Props) {
  const { may } = useSession()
  const names = useNames()
  const [chosen, choose] = useState<number[]>([])
  const mayTake = may('takeChanged') && !withdrawn
  return (
    <>
      {mayTake && rows.length > 0 && <TakeChanged snapshot={snapshot} rows={chosen} onTaken={() => choose([])} />}
      <Table<Changed>
        rowKey="row"
        className="changed"
        columns={listColumns<Changed>(changedColumns, { names, looks })}
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        {...(mayTake
          ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => choose(keys.map(Number)) } }
          : {})}
        locale={{ emptyText: '没有信息变化，两边都有的企业各项相同。' }}
      />
    </>
  )
}

const looks = {
  name: ({ enterprise, name }: Changed) => <EnterpriseLink enterprise={enterprise} name={name} />,
}
