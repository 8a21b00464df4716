import type { Column } from '#values/column.ts'
import type { z } from 'zod'
import type { Appeared } from './compareSnapshot.ts'

type Row = z.infer<typeof Appeared>

/** The columns of 新出现: who is in a full list and not in the book. */
export const appearedColumns = [
  { key: 'row', header: '名单行', kind: 'count', width: 10, value: (it) => it.row },
  { key: 'name', header: '企业', kind: 'text', width: 36, value: (it) => it.name },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  { key: 'certificateNumber', header: '证书编号', kind: 'text', width: 20, value: (it) => it.certificateNumber },
  { key: 'since', header: '认定（入库）日期', kind: 'day', width: 18, value: (it) => it.since },
  { key: 'validUntil', header: '有效期至', kind: 'day', width: 14, value: (it) => it.validUntil },
  { key: 'book', header: '账面情况', kind: 'text', width: 48, value: bookText },
] as const satisfies readonly Column<Row>[]

function bookText({ enterprise, likeMissing }: Row): string {
  if (likeMissing !== null) return `与消失的 ${likeMissing} 同名，可能是换了代码，请先核实`
  return enterprise === null ? '企业库里没有' : '企业库里有，当日不持有称号'
}
