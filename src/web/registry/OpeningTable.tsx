import { Table } from 'antd'
import type { Title } from '#domain/registry/title.ts'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import './registry.css'
import { WithdrawOpening } from './WithdrawOpening.tsx'

type Account = Row<'listOpenings'>

/** The series of totals, the latest day first; one that was corrected stays, struck through. */
export function OpeningTable({ title, rows }: { title: Title; rows: Account[] }) {
  const { may } = useSession()
  return (
    <Table<Account>
      className="openings"
      rowKey="id"
      dataSource={rows}
      pagination={false}
      bordered
      scroll={{ x: 'max-content' }}
      rowClassName={({ corrected }) => (corrected ? 'withdrawn' : '')}
      locale={{ emptyText: '还没有总数。采用方案时会按附件登记期初数；更早年份的总数可在这里补登。' }}
      expandable={expandable}
    >
      <Table.Column<Account> title="截至" dataIndex="onDay" />
      <Table.Column<Account> title="种类" dataIndex="kind" render={(kind: Account['kind']) => kindNames[kind]} />
      <Table.Column<Account> title="总数（家）" dataIndex="total" align="right" />
      <Table.Column<Account> title="已知名单（家）" dataIndex="named" align="right" />
      <Table.Column<Account> title="差额（家）" dataIndex="difference" align="right" />
      <Table.Column<Account> title="登记时差额（家）" dataIndex="differenceAtFirst" align="right" />
      <Table.Column<Account> title="依据" dataIndex="reason" />
      <Table.Column<Account>
        title="登记"
        dataIndex="knownFrom"
        render={(knownFrom: Account['knownFrom'], { person, corrected }) =>
          `${person ?? '采用方案时'} ${momentText(knownFrom)}${corrected ? '，已更正' : ''}`
        }
      />
      {may('withdrawOpening') && (
        <Table.Column<Account>
          title="办理"
          key="acts"
          render={(_, row) => !row.corrected && <WithdrawOpening title={title} opening={row} />}
        />
      )}
    </Table>
  )
}

const expandable = {
  expandedRowRender: explained,
  rowExpandable: ({ explainedBy, takenOut }: Account) => explainedBy.length + takenOut.length > 0,
}

const kindNames = { opening: '期初数', yearTotal: '历年总数' }

function explained({ explainedBy, takenOut }: Account) {
  return (
    <>
      {explainedBy.length > 0 && <NameList says="登记以后补上名单的" named={explainedBy} />}
      {takenOut.length > 0 && <NameList says="登记以后从名单中收回的" named={takenOut} />}
    </>
  )
}

function NameList({ says, named }: { says: string; named: Account['explainedBy'] }) {
  return (
    <p>
      {says} {named.length} 家：
      {named.map(({ enterprise, name }, at) => (
        <span key={enterprise}>
          {at > 0 && '、'}
          <EnterpriseLink enterprise={enterprise} name={name} />
        </span>
      ))}
    </p>
  )
}
