import { Fragment } from 'react'
import type { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import { DoneCell } from './DoneCell.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { StockCell } from './StockCell.tsx'

type Decomposition = Output<'readDecomposition'>

/** A line of the table; `of` says which flows its live figures are the sum of, null where it has none. */
export type TargetLine = {
  key: string
  head: string
  /** The annex's 序号; undefined for a line that is no unit's. */
  number?: number | null
  cells: Decomposition['sums']
  of: Pick<OpenedFigure, 'unit' | 'unclaimed' | 'ofOpening'> | null
}

type Props = {
  table: Decomposition
  line: TargetLine
  /** How many lines the merged cells cover; 0 where an earlier line has them. */
  span: number
  question: Pick<OpenedFigure, 'indicator' | 'reading'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

export function TargetRow({ table: { years, baseline, totals }, line, span, question, onOpen }: Props) {
  const { key, head, number, cells, of } = line
  const asked = { question: of && { ...question, ...of }, judged: hasBooks(totals), onOpen }
  return (
    <tr className={key}>
      {number !== undefined && <td>{number}</td>}
      <th scope="row" colSpan={number === undefined ? 2 : 1}>
        {head}
      </th>
      {span > 0 && baseline && <td rowSpan={span}>{baseline.total}</td>}
      {years.map((year) => (
        <Fragment key={year}>
          <DoneCell cell={cells[year]} year={year} head={head} {...asked} />
          {span > 0 && <StockCell stock={totals[year]} year={year} span={span} question={question} onOpen={onOpen} />}
        </Fragment>
      ))}
    </tr>
  )
}

/** Before any list has come in, a year that is over is not missed: it is not in the books yet. */
function hasBooks(totals: Decomposition['totals']): boolean {
  return Object.values(totals).some((it) => (it.named ?? 1) > 0)
}
