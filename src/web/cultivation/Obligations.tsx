import { Table } from 'antd'
import { Link } from '@tanstack/react-router'
import type { ReportRisk } from '#domain/cultivation/reportRisk.ts'
import type { ReportState } from '#domain/cultivation/reportsOwed.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark, type StateLook } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'

type Obligation = Output<'readObligations'>['obligations'][number]
type Report = Obligation['reports'][number]

/** What the enterprise owes during each certificate, year by year; nothing where it holds none. */
export function Obligations({ enterprise, name }: { enterprise: string; name: string | null }) {
  const { obligations } = useRead('readObligations', { enterprise })
  if (obligations.length === 0) return null
  return (
    <>
      <h2>年度义务</h2>
      {obligations.map((it) => (
        <section key={`${it.obligation} ${it.certificate.grantedOn}`}>
          <p>
            <StateMark {...riskLook[it.risk]} /> {it.title}（{it.certificate.grantedOn} 发证）：{it.sentence}{' '}
            <Link to="/ledgers/$id" params={{ id: it.ledger }} search={name === null ? {} : { search: name }}>
              登记填报日
            </Link>
          </p>
          <Table<Report> rowKey="year" dataSource={it.reports} bordered pagination={false}>
            <Table.Column<Report> title="填报年份" dataIndex="year" />
            <Table.Column<Report> title="期限" dataIndex="due" />
            <Table.Column<Report> title="填报日" dataIndex="filedOn" />
            <Table.Column<Report> title="状态" render={(_, { state }) => <StateMark {...stateLook[state]} />} />
          </Table>
          <p className="quiet">依据：{it.document}</p>
        </section>
      ))}
    </>
  )
}

const riskLook = {
  none: { shape: '●', tone: 'good', word: '正常' },
  unknown: { shape: '○', tone: 'off', word: '未登记' },
  alert: { shape: '◆', tone: 'warn', word: '提醒' },
  cancellable: { shape: '■', tone: 'bad', word: '可能被取消资格' },
} as const satisfies Record<ReportRisk, StateLook>

const stateLook = {
  'on time': { shape: '●', tone: 'good', word: '按时' },
  late: { shape: '■', tone: 'bad', word: '逾期填报' },
  missed: { shape: '■', tone: 'bad', word: '未填报' },
  awaited: { shape: '○', tone: 'off', word: '未到期' },
  unknown: { shape: '○', tone: 'off', word: '未登记' },
} as const satisfies Record<ReportState, StateLook>
