import type { TableProps } from 'antd'
import type { AssessmentRow } from '#domain/eligibility/batch/assessmentRow.ts'
import { PAGE } from '#web/registry/enterpriseQuestion.ts'

export type Paged = { rows: AssessmentRow[]; total: number; page: number; onPage: (page: number) => void }

/** What the tables of 批量对标 have in common: a page of enterprises under a head that stays in sight. */
export function assessmentTable({ rows, total, page, onPage }: Paged): TableProps<AssessmentRow> {
  return {
    rowKey: 'id',
    dataSource: rows,
    bordered: true,
    sticky: { offsetHeader: 46 },
    scroll: { x: '80rem' },
    pagination: {
      current: page,
      pageSize: PAGE,
      total,
      showSizeChanger: false,
      hideOnSinglePage: true,
      onChange: onPage,
    },
    locale: { emptyText: '没有符合条件的企业，请放宽筛选。' },
  }
}
