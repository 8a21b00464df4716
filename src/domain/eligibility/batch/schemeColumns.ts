import type { CellValue, Column } from '#values/column.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'
import type { AssessmentCell, AssessmentRow } from './assessmentRow.ts'

/** What one scheme says of an enterprise, part by part; of one not asked yet only that. */
export function schemeColumns(scheme: string): Column<AssessmentRow>[] {
  return said.map(({ says, without = null, ...column }) => ({
    ...column,
    value({ cells }) {
      const cell = cells.find((it) => it?.scheme === scheme)
      return cell ? says(cell) : without
    },
  }))
}

type Said = Omit<Column<AssessmentRow>, 'value'> & { says(cell: AssessmentCell): CellValue; without?: string }

const said: readonly Said[] = [
  {
    key: 'verdict',
    header: '结论',
    kind: 'text',
    width: 14,
    says: ({ verdict }) => verdictNames[verdict],
    without: '尚未对照',
  },
  {
    key: 'reached',
    header: '已知条款中达到',
    kind: 'text',
    width: 18,
    says: ({ met, unmet }) => `${met} / ${met + unmet} 条`,
  },
  { key: 'failing', header: '未达到的条款', kind: 'text', width: 34, says: ({ failing }) => failing.join('、') },
  { key: 'unknown', header: '缺资料', kind: 'count', unit: '条', width: 14, says: ({ unknown }) => unknown },
  { key: 'judgement', header: '待判断', kind: 'count', unit: '条', width: 14, says: ({ judgement }) => judgement },
  { key: 'low', header: '最低得分', kind: 'number', width: 12, says: ({ low }) => points(low) },
  { key: 'high', header: '最高得分', kind: 'number', width: 12, says: ({ high }) => points(high) },
]

function points(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100
}
