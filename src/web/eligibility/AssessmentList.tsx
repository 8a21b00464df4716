import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { assessmentColumns } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { useNames } from '#web/registry/useNames.ts'
import { verdictLook } from './answerLook.ts'
import { assessmentTable, type Paged } from './assessmentTable.ts'

type Props = Paged & { scheme: AssessmentScheme }

/** One scheme and everybody: how many of the clauses that are known are met, and what stands in the way. */
export function AssessmentList({ scheme: { scheme }, ...paged }: Props) {
  const names = useNames()
  const columns = assessmentColumns([], scheme).filter(({ key }) => key !== 'creditCode')
  return (
    <Table<AssessmentRow>
      {...assessmentTable(paged)}
      columns={columns.map(({ key, header, unit, kind, value }) => ({
        key,
        title: unit ? `${header}（${unit}）` : header,
        align: kind === 'text' ? 'left' : 'right',
        width: widths[key] ?? 'auto',
        render: (_, row) => looks[key]?.(row, scheme) ?? value(row, names),
      }))}
    />
  )
}

const looks: Readonly<Record<string, (row: AssessmentRow, scheme: string) => React.ReactNode>> = {
  name: ({ id, name, creditCode }) => <EnterpriseLink enterprise={id} name={name} title={creditCode} />,
  verdict: ({ id, cells }, scheme) => <Verdict enterprise={id} cell={cells.find((it) => it?.scheme === scheme)} />,
}

/** The verdict leads to the clauses behind it. */
function Verdict({ enterprise, cell }: { enterprise: string; cell: AssessmentRow['cells'][number] | undefined }) {
  if (!cell) return <span className="quiet">尚未对照</span>
  return (
    <Link to="/eligibility" search={{ enterprise, scheme: cell.scheme }}>
      <StateMark {...verdictLook[cell.verdict]} />
    </Link>
  )
}

const widths: Readonly<Record<string, string>> = { name: '17rem', failing: '14rem' }
