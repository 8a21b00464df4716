import { lastDayOf, yearOf, type Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'

type Props = {
  stock: Output<'readDecomposition'>['totals'][string] | undefined
  year: number
  span: number
  question: Pick<OpenedFigure, 'indicator'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** The district's total of a year: promised, counted, how much of it has no names yet, and what still waits for renewal. */
export function StockCell({ stock, year, span, question: { indicator, on }, onOpen }: Props) {
  const { target = null, named = null, difference = null, total = null, awaiting = null } = stock ?? {}
  const day = year === yearOf(on) ? on : lastDayOf(year)
  return (
    <td className="stock" rowSpan={span}>
      <dl className="number">
        <dt>目标</dt>
        <dd>{target ?? '未列'}</dd>
        {total !== null && (
          <>
            <dt>实有</dt>
            <dd>
              <strong>{total}</strong>
            </dd>
            <dt>有名单</dt>
            <dd>
              <FigureButton
                label={`${year}年有名单 ${named} 家`}
                onOpen={() => onOpen({ indicator, reading: 'net', on: day, holders: true })}
              >
                {named}
              </FigureButton>
            </dd>
            <dt>期初差额</dt>
            <dd>{difference}</dd>
          </>
        )}
        {awaiting !== null && awaiting > 0 && (
          <>
            <dt className="hatched">到期待重新认定</dt>
            <dd>{awaiting}</dd>
          </>
        )}
      </dl>
    </td>
  )
}
