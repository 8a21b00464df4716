import type { Column } from '#values/column.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'
import type { AssessmentCell, AssessmentRow, AssessmentScheme } from './assessmentRow.ts'

/** The columns of 批量对标: the enterprise, then the answer of every scheme in words. */
export function assessmentColumns(schemes: readonly AssessmentScheme[]): Column<AssessmentRow>[] {
  return [
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
    ...schemes.map(({ scheme, title, inForce }): Column<AssessmentRow> => ({
      key: scheme,
      header: `${title}（${inForce} 起施行）`,
      kind: 'text',
      width: 34,
      value: ({ cells }) => cellText(cells.find((it) => it?.scheme === scheme) ?? null),
    })),
  ]
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

/** The score as far as it is known, in points. */
export function pointsText({ low, high }: Pick<AssessmentCell, 'low' | 'high'>): string {
  if (low === null || high === null) return ''
  return low === high ? `得分 ${low / 100}` : `得分 ${low / 100}–${high / 100}`
}
