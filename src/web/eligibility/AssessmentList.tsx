import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { ReactNode } from 'react'
import { pointsText } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import { PAGE } from '#web/registry/enterpriseQuestion.ts'
import { useNames } from '#web/registry/useNames.ts'
import { verdictLook } from './answerLook.ts'

type Props = {
  rows: AssessmentRow[]
  total: number
  page: number
  scheme: AssessmentScheme
  onPage: (page: number) => void
}

/** One scheme and everybody: how many of the clauses that are known are met, and what stands in the way. */
export function AssessmentList({ rows, total, page, scheme: { scheme }, onPage }: Props) {
  const names = useNames()
  return (
    <Table<AssessmentRow>
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
        width="20rem"
        render={(_, { id, name }) => <EnterpriseLink enterprise={id} name={name} />}
      />
      <Table.Column<AssessmentRow> title="乡镇街道" render={(_, { town }) => town && names.town(town)} />
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
