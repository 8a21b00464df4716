import type { Column } from '#values/column.ts'
import { shanghaiText, type Moment } from '#values/moment.ts'
import type { PartState } from './partState.ts'

type Return = {
  version: number
  receivedAt: Moment
  person: string
  taken: number
  added: number
  returned: number
  sentBack: { reason: string; person: string } | null
}
type Part = { name: string; rows: number; state: PartState; late: boolean; returns: readonly Return[] }

/** What people read of where a unit stands. */
export const partStateNames = { received: '已报', awaited: '未报', returned: '退回' } as const satisfies Record<
  PartState,
  string
>

/** The columns of 各单位进度: one row a unit or town. */
export const partColumns = [
  { key: 'name', header: '单位', kind: 'text', width: 24, value: (it) => it.name },
  { key: 'rows', header: '下发', kind: 'count', unit: '行', width: 12, value: (it) => it.rows },
  { key: 'state', header: '状态', kind: 'text', width: 16, value: stateText },
  { key: 'taken', header: '采用', kind: 'count', unit: '行', width: 12, value: (it) => latest(it)?.taken ?? null },
  { key: 'added', header: '新增', kind: 'count', unit: '行', width: 12, value: (it) => latest(it)?.added ?? null },
  {
    key: 'returned',
    header: '退回',
    kind: 'count',
    unit: '行',
    width: 12,
    value: (it) => latest(it)?.returned ?? null,
  },
  { key: 'latest', header: '最近报回', kind: 'text', width: 40, value: latestText },
] as const satisfies readonly Column<Part>[]

function latest({ returns }: Part): Return | undefined {
  return returns.at(-1)
}

function stateText(part: Part): string {
  const { state, late } = part
  const sentBack = latest(part)?.sentBack
  const why = sentBack ? `：${sentBack.reason}（${sentBack.person}）` : ''
  return `${partStateNames[state]}${late ? '，逾期' : ''}${why}`
}

function latestText(part: Part): string | null {
  const it = latest(part)
  return it ? `第 ${it.version} 版 · ${shanghaiText(it.receivedAt)} · ${it.person}` : null
}
