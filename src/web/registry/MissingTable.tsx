import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { missingColumns } from '#domain/registry/missingColumns.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Output } from '#web/frame/contract.ts'
import { listColumns } from '#web/frame/listColumns.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import { ReopenAbsence } from './ReopenAbsence.tsx'
import { SettleAbsence } from './SettleAbsence.tsx'
import { useNames } from './useNames.ts'

type Missing = Output<'readSnapshot'>['missing'][number]

/** 消失: who is missing in a list, and what was found out about each. */
export function MissingTable({ title, rows }: { title: Title; rows: Missing[] }) {
  const { may } = useSession()
  const names = useNames()
  const [settled, settle] = useState<Missing>()
  const acts: TableColumnsType<Missing> = [
    { key: 'acts', title: '办理', render: (_, row) => <Acts row={row} onSettle={settle} /> },
  ]
  return (
    <>
      <Table<Missing>
        rowKey="enterprise"
        columns={[...listColumns<Missing>(missingColumns, { names, looks }), ...(may('settleAbsence') ? acts : [])]}
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '没有消失的企业，账面上的每一家名单里都有。' }}
      />
      {settled && <SettleAbsence title={title} missing={settled} onClose={() => settle(undefined)} />}
    </>
  )
}

function Acts({ row, onSettle }: { row: Missing; onSettle: (row: Missing) => void }) {
  if (row.open)
    return (
      <Button type="link" onClick={() => onSettle(row)}>
        核实
      </Button>
    )
  return row.absence && row.finding && <ReopenAbsence absence={row.absence} name={row.name} />
}

/** What is still open stands out; what was found out is told in the words of the list. */
const looks = {
  name: ({ enterprise, name }: Missing) => <EnterpriseLink enterprise={enterprise} name={name} />,
  finding: ({ open }: Missing) => (open ? <StateMark shape="◆" tone="warn" word="待核实" /> : undefined),
}
