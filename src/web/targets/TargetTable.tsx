import { Fragment } from 'react'
import type { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import type { OpenedFigure } from './openedFigure.ts'
import { DoneCell } from './DoneCell.tsx'
import { StockCell } from './StockCell.tsx'
import { YearHeads } from './YearHeads.tsx'

type Decomposition = Output<'readDecomposition'>
type Line = { key: string; head: string; number?: number; cells: Decomposition['sums']; of: Partial<OpenedFigure> }
type Props = {
  table: Decomposition
  question: Pick<OpenedFigure, 'indicator' | 'reading'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** The annex's own layout; under 新增 stand target and done, in the merged cells the totals. */
export function TargetTable({ table, question, onOpen }: Props) {
  const { years, baseline } = table
  const lines = linesOf(table)
  return (
    <div className="wide">
      <table className="targets">
        <YearHeads years={years} baseline={baseline} />
        <tbody>
          {lines.map(({ key, head, number, cells, of }, at) => (
            <tr key={key} className={key}>
              {number !== undefined && <td>{number}</td>}
              <th scope="row" colSpan={number === undefined ? 2 : 1}>
                {head}
              </th>
              {at === 0 && baseline && <td rowSpan={lines.length}>{baseline.total}</td>}
              {years.map((year) => (
                <Fragment key={year}>
                  <DoneCell
                    cell={cells[year]}
                    year={year}
                    head={head}
                    question={{ ...question, ...of }}
                    onOpen={onOpen}
                  />
                  {at === 0 && (
                    <StockCell
                      stock={table.totals[year]}
                      year={year}
                      span={lines.length}
                      question={question}
                      onOpen={onOpen}
                    />
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function linesOf({ rows, unclaimed, sums }: Decomposition): Line[] {
  const units = rows.map(({ unit, printed, cells }, at) => ({
    key: unit,
    head: printed,
    number: at + 1,
    cells,
    of: { unit },
  }))
  const waiting = unclaimed ? [{ key: 'unclaimed', head: '待认领', cells: unclaimed, of: { unclaimed: true } }] : []
  return [...units, ...waiting, { key: 'sum', head: '合计', cells: sums, of: {} }]
}
