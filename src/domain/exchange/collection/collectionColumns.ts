import type { Column } from '#values/column.ts'
import type { Day } from '#values/day.ts'
import { shanghaiText, type Moment } from '#values/moment.ts'

type Listed = {
  title: string
  dueOn: Day
  parts: number
  received: number
  awaited: number
  returned: number
  person: string
  startedAt: Moment
}

/** The columns of 拆表汇总: one row a collection, with how many parts stand where. */
export const collectionColumns = [
  { key: 'title', header: '标题', kind: 'text', width: 40, value: (it) => it.title },
  { key: 'dueOn', header: '截止日期', kind: 'day', width: 14, value: (it) => it.dueOn },
  { key: 'parts', header: '应报', kind: 'count', unit: '份', width: 12, value: (it) => it.parts },
  { key: 'received', header: '已报', kind: 'count', unit: '份', width: 12, value: (it) => it.received },
  { key: 'awaited', header: '未报', kind: 'count', unit: '份', width: 12, value: (it) => it.awaited },
  { key: 'returned', header: '退回', kind: 'count', unit: '份', width: 12, value: (it) => it.returned },
  { key: 'person', header: '发起人', kind: 'text', width: 14, value: (it) => it.person },
  { key: 'startedAt', header: '发起时间', kind: 'text', width: 22, value: (it) => shanghaiText(it.startedAt) },
] as const satisfies readonly Column<Listed>[]
