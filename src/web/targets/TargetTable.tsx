import type { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import type { OpenedFigure } from './openedFigure.ts'
import { TargetRow, type TargetLine } from './TargetRow.tsx'
import { YearHeads } from './YearHeads.tsx'

type Decomposition = Output<'readDecomposition'>
type Props = {
  table: Decomposition
  question: Pick<OpenedFigure, 'indicator' | 'reading'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** The annex's own layout; under 新增 stand target and done, in the merged cells the totals. */
export function TargetTable({ table, question, onOpen }: Props) {
  const lines = linesOf(table)
  return (
    <div className="wide">
      <table className="targets">
        <YearHeads years={table.years} baseline={table.baseline} />
        <tbody>
          {lines.map((line, at) => (
            <TargetRow
              key={line.key}
              table={table}
              line={line}
              span={at === 0 ? lines.length : 0}
              question={question}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whoever does not see the whole district gets the printed sums, and no live figure beside them. */
function linesOf({ rows, unclaimed, ofOpening, sums }: Decomposition): TargetLine[] {
  const whole = unclaimed !== null
  const units = rows.map(({ number, unit, printed, cells }) => ({
    key: unit,
    head: printed,
    number,
    cells,
    of: { unit },
  }))
  const waiting = whole ? [{ key: 'unclaimed', head: '待认领', cells: unclaimed, of: { unclaimed: true } }] : []
  const moved = ofOpening !== null && Object.values(ofOpening).some(({ net }) => net !== 0)
  const before = moved ? [{ key: 'before', head: '期初已有', cells: ofOpening, of: { ofOpening: true } }] : []
  return [
    ...units,
    ...waiting,
    ...before,
    { key: 'sum', head: whole ? '合计' : '合计（各单位）', cells: sums, of: whole ? {} : null },
  ]
}
