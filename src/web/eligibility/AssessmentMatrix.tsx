import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { shortCell, hangsOn } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { verdictLook } from './answerLook.ts'
import { assessmentTable, type Paged } from './assessmentTable.ts'

type Props = Paged & { schemes: readonly AssessmentScheme[] }

/** Enterprises down, schemes across; every answer opens the clauses behind it. */
export function AssessmentMatrix({ schemes, ...paged }: Props) {
  return (
    <Table<AssessmentRow> className="matrix" {...assessmentTable(paged)}>
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
  const { scheme, verdict } = cell
  return (
    <Link to="/eligibility" search={{ enterprise, scheme }} title={hangsOn(cell)}>
      <StateMark {...verdictLook[verdict]} />
      <div className="quiet">
        {shortCell(cell).map((part) => (
          <span key={part} className="unbroken">
            {part}
          </span>
        ))}
      </div>
    </Link>
  )
}
