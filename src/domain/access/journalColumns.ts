import type { Column } from '#values/column.ts'
import { shanghaiText, type Moment } from '#values/moment.ts'

type Line = {
  seq: number
  at: Moment
  person: string
  via: string
  address: string | null
  operation: string
  outcome: 'done' | 'refused'
  sentence: string | null
}

/** The columns of the journal; what was handed in stays on the page, where it is looked at one by one. */
export const journalColumns: readonly Column<Line>[] = [
  { key: 'seq', header: '序号', kind: 'count', width: 10, value: (it) => it.seq },
  { key: 'at', header: '时间', kind: 'text', width: 22, value: (it) => shanghaiText(it.at) },
  { key: 'person', header: '人员', kind: 'text', width: 14, value: (it) => it.person },
  { key: 'operation', header: '操作', kind: 'text', width: 24, value: (it, names) => names.operation(it.operation) },
  { key: 'outcome', header: '结果', kind: 'text', width: 10, value: (it) => (it.outcome === 'done' ? '办成' : '拒绝') },
  { key: 'sentence', header: '说明', kind: 'text', width: 48, value: (it) => it.sentence },
  { key: 'via', header: '途径', kind: 'text', width: 12, value: ({ via }) => viaNames[via] ?? via },
  { key: 'address', header: '来源地址', kind: 'text', width: 18, value: (it) => it.address },
]

/** The doors an act can come through. */
export const viaNames: Record<string, string> = { page: '网页', cli: '命令行', job: '后台任务' }
