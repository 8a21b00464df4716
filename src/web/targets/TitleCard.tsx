import { Link } from '@tanstack/react-router'
import { titles, type Title } from '#domain/registry/title.ts'
import { yearOf } from '#values/day.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { DistrictProgress } from './DistrictProgress.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { StatedGoal } from './StatedGoal.tsx'
import { UnitProgress } from './UnitProgress.tsx'

type Props = { indicator: Title; onOpen: (figure: OpenedFigure) => void }

/** A title's number: what the books count today beside what the year has promised, for the district or for the reader's units. */
export function TitleCard({ indicator, onOpen }: Props) {
  const { today } = useSession()
  const table = useRead('readDecomposition', { indicator, on: today })
  const year = yearOf(today)
  const Progress = table.unclaimed === null ? UnitProgress : DistrictProgress
  return (
    <section className="card" aria-label={titles[indicator].name}>
      <h2>{titles[indicator].name}</h2>
      {table.years.includes(year) ? (
        <Progress table={table} year={year} onOpen={(asked) => onOpen({ indicator, on: today, ...asked })} />
      ) : (
        <Nothing says={`还没有 ${year} 年的目标：方案采用后，附件各表会成为目标。`}>
          <Link to="/plan">去看方案</Link>
        </Nothing>
      )}
      <StatedGoal indicator={indicator} year={year} />
    </section>
  )
}
