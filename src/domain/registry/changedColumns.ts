import type { Column, Names } from '#values/column.ts'
import type { Changed, Difference } from './compareSnapshot.ts'

const fieldNames = {
  name: '名称',
  certificateNumber: '证书编号',
  since: '认定（入库）日期',
  validUntil: '有效期至',
  town: '乡镇街道',
} as const satisfies Record<Difference['field'], string>

/** The columns of 信息变化: who is in both, with what differs. */
export const changedColumns = [
  { key: 'row', header: '名单行', kind: 'count', width: 10, value: (it) => it.row },
  { key: 'name', header: '企业', kind: 'text', width: 36, value: (it) => it.name },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  { key: 'differences', header: '账面 → 名单', kind: 'text', width: 60, value: differencesText },
] as const satisfies readonly Column<Changed>[]

/** One on a line, as the page shows them. */
function differencesText({ differences }: Changed, names: Names): string {
  const said = ({ field }: Difference, value: string | null) =>
    value === null ? '未登记' : field === 'town' ? names.town(value) : value
  return differences.map((it) => `${fieldNames[it.field]} ${said(it, it.book)} → ${said(it, it.list)}`).join('\n')
}
