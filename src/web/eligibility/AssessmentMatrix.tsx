import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { hangsOn } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { PAGE } from '#web/registry/enterpriseQuestion.ts'
import { verdictLook } from './answerLook.ts'

type Props = {
  rows: AssessmentRow[]
  total: number
  page: number
  schemes: readonly AssessmentScheme[]
  onPage: (page: number) => void
}

/** Enterprises down, schemes across; every answer opens the clauses behind it. */
export function AssessmentMatrix({ rows, total, page, schemes, onPage }: Props) {
  return (
    <Table<AssessmentRow>
      className="matrix"
      rowKey="id"
      dataSource={rows}
      bordered
      sticky={{ offsetHeader: 46 }}
      pagination={{
        current: page,
        pageSize: PAGE,
        total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        onChange: onPage,
      }}
      locale={{ emptyText: '没有符合条件的企业，请放宽筛选。' }}
    >
      <Table.Column<AssessmentRow>
        title="企业"
        width="16rem"
        render={(_, { id, name }) => <EnterpriseLink enterprise={id} name={name} />}
      />
      {schemes.map(({ scheme, title }, at) => (
        <Table.Column<AssessmentRow>
          key={scheme}
          title={title}
          render={(_, { id, cells }) => <Cell enterprise={id} cell={cells[at] ?? null} />}
        />
      ))}
    </Table>
  )
}

function Cell({ enterprise, cell }: { enterprise: string; cell: AssessmentCell | null }) {
  if (!cell) return <span className="quiet">尚未对照</span>
  const { scheme, verdict, met, unmet } = cell
  return (
    <Link to="/eligibility" search={{ enterprise, scheme }} title={hangsOn(cell)}>
      <StateMark {...verdictLook[verdict]} />
      <div className="quiet">{met + unmet === 0 ? '—' : `${met}/${met + unmet} 条`}</div>
    </Link>
  )
}
