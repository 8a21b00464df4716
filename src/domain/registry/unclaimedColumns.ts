import type { Column } from '#values/column.ts'
import type { Day } from '#values/day.ts'
import { titles, type Title } from './title.ts'

type Unclaimed = {
  name: string
  industry: string | null
  title: Title
  creditCode?: string | undefined
  day?: Day | undefined
}

/** The columns of 待认领; day and code are only shown to who may rule on it. */
export const unclaimedColumns: readonly Column<Unclaimed>[] = [
  { key: 'name', header: '企业', kind: 'text', width: 36, value: (it) => it.name },
  { key: 'industry', header: '行业代码', kind: 'text', width: 12, value: (it) => it.industry },
  { key: 'title', header: '称号', kind: 'text', width: 16, value: ({ title }) => titles[title].name },
  { key: 'day', header: '新增日期', kind: 'day', width: 14, value: ({ day }) => day ?? null },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode ?? null },
]
