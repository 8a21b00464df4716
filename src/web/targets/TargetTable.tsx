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
    <div className="target-frame">
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

/** Whoever does not see the whole district gets no sums: they would stand empty beside the own figures. */
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
  const sum = { key: 'sum', head: '合计', cells: sums, of: whole ? {} : null }
  return [...units, ...waiting, ...before, ...(whole || units.length === 0 ? [sum] : [])]
}
