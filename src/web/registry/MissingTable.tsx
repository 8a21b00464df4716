import { Button, Table } from 'antd'
import { useState } from 'react'
import { absenceOutcomes } from '#domain/registry/absence.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import { ReopenAbsence } from './ReopenAbsence.tsx'
import { SettleAbsence } from './SettleAbsence.tsx'

type Missing = Output<'readSnapshot'>['missing'][number]

/** 消失: who is missing in a list, and what was found out about each. */
export function MissingTable({ title, rows }: { title: Title; rows: Missing[] }) {
  const { may } = useSession()
  const [settled, settle] = useState<Missing>()
  return (
    <>
      <Table<Missing>
        rowKey="enterprise"
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        bordered
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '没有消失的企业，账面上的每一家名单里都有。' }}
      >
        <Table.Column<Missing>
          title="企业"
          dataIndex="name"
          render={(name: string, { enterprise }) => <EnterpriseLink enterprise={enterprise} name={name} />}
        />
        <Table.Column<Missing> title="统一社会信用代码" dataIndex="creditCode" />
        <Table.Column<Missing> title="证书编号" dataIndex="certificateNumber" />
        <Table.Column<Missing> title="认定（入库）日期" dataIndex="since" />
        <Table.Column<Missing> title="核实情况" key="finding" render={(_, row) => <FindingText row={row} />} />
        {may('settleAbsence') && (
          <Table.Column<Missing> title="办理" key="acts" render={(_, row) => <Acts row={row} onSettle={settle} />} />
        )}
      </Table>
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

function FindingText({ row: { open, finding } }: { row: Missing }) {
  if (open) return <StateMark shape="◆" tone="warn" word="待核实" />
  if (!finding) return <span className="quiet">名单登记以后才入账，未列待核实</span>
  return (
    <>
      {absenceOutcomes[finding.outcome].name}
      <span className="quiet">
        {' '}
        {finding.reason}（{finding.person}）
      </span>
    </>
  )
}
