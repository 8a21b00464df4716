import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { collectionColumns } from '#domain/exchange/collection/collectionColumns.ts'
import type { Row } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useNames } from '#web/registry/useNames.ts'

type Collection = Row<'listCollections'>

export function CollectionTable() {
  const { rows } = useRead('listCollections', {})
  const { may } = useSession()
  const names = useNames()
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
    <Table<Collection>
      rowKey="id"
      dataSource={rows}
      columns={listColumns<Collection>(collectionColumns, { names, looks })}
      bordered
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}

const looks = {
  title: ({ title, id }: Collection) => (
    <Link to="/collections/$id" params={{ id }}>
      {title}
    </Link>
  ),
}
