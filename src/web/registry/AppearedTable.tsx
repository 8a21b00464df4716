import { Table } from 'antd'
import { useState } from 'react'
import { appearedColumns } from '#domain/registry/appearedColumns.ts'
import type { Output } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { TakeAppeared } from './TakeAppeared.tsx'
import { useNames } from './useNames.ts'

type Appeared = Output<'readSnapshot'>['appeared'][number]
type Props = { snapshot: string; withdrawn: boolean; rows: Appeared[] }

/** 新出现: who is in the list and not in the book; those chosen go in by one act. */
export function AppearedTable({ snapshot, withdrawn, rows }: Props) {
  const { may } = useSession()
  const names = useNames()
  const [chosen, choose] = useState<number[]>([])
  const mayTake = may('takeAppeared') && !withdrawn
  return (
    <>
      {mayTake && rows.length > 0 && <TakeAppeared snapshot={snapshot} rows={chosen} onTaken={() => choose([])} />}
      <Table<Appeared>
        rowKey="row"
        columns={listColumns<Appeared>(appearedColumns, { names })}
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '没有新出现的企业，名单里的每一家账面上都有。' }}
        {...(mayTake
          ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => choose(keys.map(Number)) } }
          : {})}
      />
    </>
  )
}
