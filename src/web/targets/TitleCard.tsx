import { titles, type Title } from '#domain/registry/title.ts'
import { yearOf } from '#values/day.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { CardStrip } from './CardStrip.tsx'
import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { StatedGoal } from './StatedGoal.tsx'

type Props = { indicator: Title; onOpen: (figure: OpenedFigure) => void }

/** A title's number: what the books count today beside what the year has promised. */
export function TitleCard({ indicator, onOpen }: Props) {
  const { today } = useSession()
  const { totals, sums, rows } = useRead('readDecomposition', { indicator, on: today })
  const year = yearOf(today)
  const stock = totals[year]
  const whole = stock?.total !== null && stock !== undefined
  const own = rows.reduce((sum, { cells }) => sum + (cells[year]?.target ?? 0), 0)
  const added = sums[year] ?? { gross: 0, net: 0 }
  const openYear = (reading: OpenedFigure['reading']) => onOpen({ indicator, reading, on: today, year })
  return (
    <section className="card" aria-label={titles[indicator].name}>
      <h2>{titles[indicator].name}</h2>
      <p className="big number">
        {whole ? (
          <FigureButton
            label={`实有 ${stock.total} 家`}
            onOpen={() => onOpen({ indicator, reading: 'net', on: today })}
          >
            {stock.total}
          </FigureButton>
        ) : (
          <FigureButton label={`本单位今年净增 ${added.net} 家`} onOpen={() => openYear('net')}>
            {added.net}
          </FigureButton>
        )}{' '}
        <small>家{whole ? '' : '（本单位今年净增）'}</small>
      </p>
      <CardStrip
        target={whole ? stock.target : own}
        done={whole ? (stock.total ?? 0) : added.net}
        added={added}
        onOpen={openYear}
      />
      <StatedGoal indicator={indicator} year={year} />
    </section>
  )
}
