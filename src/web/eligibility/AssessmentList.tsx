import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { ReactNode } from 'react'
import { pointsText } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { useNames } from '#web/registry/useNames.ts'
import { verdictLook } from './answerLook.ts'
import { assessmentTable, type Paged } from './assessmentTable.ts'

type Props = Paged & { scheme: AssessmentScheme }

/** One scheme and everybody: how many of the clauses that are known are met, and what stands in the way. */
export function AssessmentList({ scheme: { scheme }, ...paged }: Props) {
  const names = useNames()
  return (
    <Table<AssessmentRow> {...assessmentTable(paged)}>
      <Table.Column<AssessmentRow>
        title="企业"
        width="20rem"
        render={(_, { id, name }) => <EnterpriseLink enterprise={id} name={name} />}
      />
      <Table.Column<AssessmentRow> title="乡镇街道" render={(_, { town }) => town && names.town(town)} />
      <Table.Column<AssessmentRow>
        title="包联单位"
        render={(_, { assignedUnit }) => assignedUnit && names.unit(assignedUnit)}
      />
      {said.map(({ title, align, say }) => (
        <Table.Column<AssessmentRow>
          key={title}
          title={title}
          align={align ?? 'left'}
          render={(_, { id, cells }) => {
            const cell = cells.find((it) => it?.scheme === scheme)
            return cell ? say(cell, id) : <span className="quiet">尚未对照</span>
          }}
        />
      ))}
    </Table>
  )
}

type Said = { title: string; align?: 'right'; say: (cell: AssessmentCell, enterprise: string) => ReactNode }

/** What is said of one enterprise, the verdict leading to the clauses behind it. */
const said: readonly Said[] = [
  {
    title: '结论',
    say: ({ scheme, verdict }, enterprise) => (
      <Link to="/eligibility" search={{ enterprise, scheme }}>
        <StateMark {...verdictLook[verdict]} />
      </Link>
    ),
  },
  { title: '已知条款中达到', align: 'right', say: ({ met, unmet }) => `${met} / ${met + unmet} 条` },
  { title: '未达到的条款', say: ({ failing }) => failing.join('、') },
  { title: '缺资料（条）', align: 'right', say: ({ unknown }) => unknown },
  { title: '待判断（条）', align: 'right', say: ({ judgement }) => judgement },
  { title: '得分', say: pointsText },
]
