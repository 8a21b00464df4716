import type { Column } from '#values/column.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from './assessmentRow.ts'
import { schemeColumns } from './schemeColumns.ts'

/** The columns of 批量对标: the enterprise, then what a chosen scheme says in its parts, or the answer of every scheme in words. */
export function assessmentColumns(schemes: readonly AssessmentScheme[], chosen?: string): Column<AssessmentRow>[] {
  return [...about, ...(chosen === undefined ? schemes.map(answerColumn) : schemeColumns(chosen))]
}

const about: readonly Column<AssessmentRow>[] = [
  { key: 'name', header: '企业名称', kind: 'text', width: 36, value: ({ name }) => name ?? '（未登记名称）' },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  { key: 'town', header: '乡镇街道', kind: 'text', width: 16, value: ({ town }, names) => town && names.town(town) },
  {
    key: 'assignedUnit',
    header: '包联单位',
    kind: 'text',
    width: 20,
    value: ({ assignedUnit }, names) => assignedUnit && names.unit(assignedUnit),
  },
]

function answerColumn({ scheme, title, inForce }: AssessmentScheme): Column<AssessmentRow> {
  return {
    key: scheme,
    header: `${title}（${inForce} 起施行）`,
    kind: 'text',
    width: 34,
    value: ({ cells }) => cellText(cells.find((it) => it?.scheme === scheme) ?? null),
  }
}

/** An answer with what it hangs on, in a few words. */
export function cellText(cell: AssessmentCell | null): string {
  if (!cell) return '尚未对照'
  const points = pointsText(cell)
  return `${verdictNames[cell.verdict]}：${hangsOn(cell)}${points === '' ? '' : `；${points}`}`
}

/** Known clauses that are met, and what stands in the way: 已知 9 条达到 8 条，未达 第十一条（三）. */
export function hangsOn({ met, unmet, unknown, judgement, failing }: AssessmentCell): string {
  return [
    `已知 ${met + unmet} 条达到 ${met} 条`,
    ...(unmet > 0 ? [`未达 ${failing.join('、')}`] : []),
    ...(unknown > 0 ? [`缺资料 ${unknown} 条`] : []),
    ...(judgement > 0 ? [`待判断 ${judgement} 条`] : []),
  ].join('，')
}

/** The same without the clauses, as short as a cell of the matrix, in parts: 已知 5 达 5, 缺 6. */
export function shortCell({ met, unmet, unknown, judgement }: AssessmentCell): string[] {
  return [
    ...(met + unmet > 0 ? [`已知 ${met + unmet} 达 ${met}`] : []),
    ...(unknown > 0 ? [`缺 ${unknown}`] : []),
    ...(judgement > 0 ? [`待判断 ${judgement}`] : []),
  ]
}

/** The score as far as it is known, in points. */
export function pointsText({ low, high }: Pick<AssessmentCell, 'low' | 'high'>): string {
  if (low === null || high === null) return ''
  return low === high ? `得分 ${low / 100}` : `得分 ${low / 100}–${high / 100}`
}
