import { Table } from 'antd'
import { useState } from 'react'
import type { Difference } from '#domain/registry/compareSnapshot.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import { TakeChanged } from './TakeChanged.tsx'
import { useTownNames } from './useTownNames.ts'

type Changed = Output<'readSnapshot'>['changed'][number]
type Props = { snapshot: string; withdrawn: boolean; rows: Changed[] }

/** 信息变化: who is in both, with what differs side by side; of those chosen the list's word goes into the book. */
export function ChangedTable({ snapshot, withdrawn, rows }: Props) {
  const { may } = useSession()
  const [chosen, choose] = useState<number[]>([])
  const mayTake = may('takeChanged') && !withdrawn
  return (
    <>
      {mayTake && rows.length > 0 && <TakeChanged snapshot={snapshot} rows={chosen} onTaken={() => choose([])} />}
      <Table<Changed>
        rowKey="row"
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        {...(mayTake
          ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => choose(keys.map(Number)) } }
          : {})}
        locale={{ emptyText: '没有信息变化，两边都有的企业各项相同。' }}
      >
        <Table.Column<Changed> title="名单行" dataIndex="row" align="right" />
        <Table.Column<Changed>
          title="企业"
          dataIndex="name"
          render={(name: string, { enterprise }) => <EnterpriseLink enterprise={enterprise} name={name} />}
        />
        <Table.Column<Changed> title="统一社会信用代码" dataIndex="creditCode" />
        <Table.Column<Changed>
          title="账面 → 名单"
          dataIndex="differences"
          render={(differences: Difference[]) => <Differences differences={differences} />}
        />
      </Table>
    </>
  )
}

function Differences({ differences }: { differences: Difference[] }) {
  const { townName } = useTownNames()
  const text = (field: Difference['field'], value: string | null) =>
    value === null ? '未登记' : field === 'town' ? townName(value) : value
  return differences.map(({ field, book, list }) => (
    <div key={field}>
      <span className="quiet">{fieldNames[field]}</span> {text(field, book)} → {text(field, list)}
    </div>
  ))
}

const fieldNames = {
  name: '名称',
  certificateNumber: '证书编号',
  since: '认定（入库）日期',
  validUntil: '有效期至',
  town: '乡镇街道',
} as const satisfies Record<Difference['field'], string>
