import { Table } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { TakeAppeared } from './TakeAppeared.tsx'

type Appeared = Output<'readSnapshot'>['appeared'][number]
type Props = { snapshot: string; withdrawn: boolean; rows: Appeared[] }

/** 新出现: who is in the list and not in the book; those chosen go in by one act. */
export function AppearedTable({ snapshot, withdrawn, rows }: Props) {
  const { may } = useSession()
  const [chosen, choose] = useState<number[]>([])
  const mayTake = may('takeAppeared') && !withdrawn
  return (
    <>
      {mayTake && rows.length > 0 && <TakeAppeared snapshot={snapshot} rows={chosen} onTaken={() => choose([])} />}
      <Table<Appeared>
        rowKey="row"
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '没有新出现的企业，名单里的每一家账面上都有。' }}
        {...(mayTake
          ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => choose(keys.map(Number)) } }
          : {})}
      >
        <Table.Column<Appeared> title="名单行" dataIndex="row" align="right" />
        <Table.Column<Appeared> title="企业" dataIndex="name" />
        <Table.Column<Appeared> title="统一社会信用代码" dataIndex="creditCode" />
        <Table.Column<Appeared> title="证书编号" dataIndex="certificateNumber" />
        <Table.Column<Appeared> title="认定（入库）日期" dataIndex="since" />
        <Table.Column<Appeared> title="有效期至" dataIndex="validUntil" />
        <Table.Column<Appeared> title="账面情况" key="book" render={(_, row) => bookText(row)} />
      </Table>
    </>
  )
}

function bookText({ enterprise, likeMissing }: Appeared): string {
  if (likeMissing !== null) return `与消失的 ${likeMissing} 同名，可能是换了代码，请先核实`
  return enterprise === null ? '企业库里没有' : '企业库里有，当日不持有称号'
}
