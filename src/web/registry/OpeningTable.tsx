import { Table, type TableColumnsType } from 'antd'
import { openingColumns } from '#domain/registry/openingColumns.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Row } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import './registry.css'
import { useNames } from './useNames.ts'
import { WithdrawOpening } from './WithdrawOpening.tsx'

type Account = Row<'listOpenings'>

/** The series of totals, the latest day first; one that was corrected stays, struck through. */
export function OpeningTable({ title, rows }: { title: Title; rows: Account[] }) {
  const { may } = useSession()
  const names = useNames()
  const acts: TableColumnsType<Account> = [
    {
      key: 'acts',
      title: '办理',
      width: '4.4rem',
      render: (_, row) => !row.corrected && <WithdrawOpening title={title} opening={row} />,
    },
  ]
  return (
    <Table<Account>
      className="openings"
      rowKey="id"
      dataSource={rows}
      columns={[...listColumns<Account>(shown, { names, widths }), ...(may('withdrawOpening') ? acts : [])]}
      pagination={false}
      bordered
      rowClassName={({ corrected }) => (corrected ? 'withdrawn' : '')}
      locale={{ emptyText: '还没有总数。采用方案时会按附件登记期初数；更早年份的总数可在这里补登。' }}
      expandable={expandable}
    />
  )
}

/** The names that explain a difference open below their row. */
const shown = openingColumns.filter(({ key }) => key !== 'explainedBy' && key !== 'takenOut')

const widths = {
  onDay: '6.8rem',
  kind: '5.6rem',
  total: '5.2rem',
  named: '6rem',
  difference: '5.2rem',
  differenceAtFirst: '6.6rem',
  recorded: '13rem',
}

const expandable = {
  expandedRowRender: explained,
  rowExpandable: ({ explainedBy, takenOut }: Account) => explainedBy.length + takenOut.length > 0,
}

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
