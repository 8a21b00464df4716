import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { dataClassNames } from '#domain/ledgers/ledgerText.ts'
import type { Row } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import './ledgers.css'

type Ledger = Row<'listLedgers'>

/** 台账: every ledger of the policy folder, with how many entries it has. */
export function LedgersPage() {
  const { rows } = useRead('listLedgers', {})
  return (
    <>
      <PageHead
        title="台账"
        says="逐条登记、逐条更正，历史都在。认定条件从这里取数；空着不等于没有，核对完整以后才作数。"
      />
      {rows.length === 0 ? (
        <Nothing says="政策文件夹里还没有台账。请在 policy/ledgers 放入台账文件后重新启动。" />
      ) : (
        <ListedLedgers rows={rows} />
      )}
    </>
  )
}

function ListedLedgers({ rows }: { rows: Ledger[] }) {
  return (
    <Table<Ledger> rowKey="id" dataSource={rows} bordered pagination={false} scroll={{ x: '60rem' }}>
      <Table.Column<Ledger>
        title="台账"
        dataIndex="title"
        className="nowrap"
        render={(title: string, { id }) => (
          <Link to="/ledgers/$id" params={{ id }}>
            {title}
          </Link>
        )}
      />
      <Table.Column<Ledger> title="登记（条）" dataIndex="entries" align="right" className="nowrap" />
      <Table.Column<Ledger> title="登记什么" dataIndex="definition" className="long-text" />
      <Table.Column<Ledger> title="数据来源" dataIndex="source" className="long-text" />
      <Table.Column<Ledger> title="供谁使用" key="feeds" className="long-text" render={(_, it) => readers(it)} />
      <Table.Column<Ledger>
        title="数据级别"
        dataIndex="dataClass"
        className="nowrap"
        render={(level: Ledger['dataClass']) => dataClassNames[level]}
      />
    </Table>
  )
}

function readers({ collection, indicator }: Ledger): string {
  return [collection === undefined ? '' : '认定条件', indicator ?? ''].filter(Boolean).join('；') || '查阅'
}
