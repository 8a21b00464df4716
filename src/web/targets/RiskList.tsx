import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { titles, Title } from '#domain/registry/title.ts'
import { yearOf } from '#values/day.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { PlanRisks } from './PlanRisks.tsx'

/** Risks drawn from what the books and the plan themselves say; nothing is estimated here. */
export function RiskList() {
  const { today } = useSession()
  const { rows } = useRead('listUnclaimed', {})
  return (
    <ol className="risks">
      <PlanRisks />
      {rows.length > 0 && (
        <Risk>
          <Link to="/credits">{rows.length} 家新增企业没有归属单位</Link>，没有人对它们负责，各单位的完成数也少算了。
        </Risk>
      )}
      {Title.options.map((indicator) => (
        <NamelessRisk key={indicator} indicator={indicator} year={yearOf(today)} />
      ))}
    </ol>
  )
}

function NamelessRisk({ indicator, year }: { indicator: Title; year: number }) {
  const { today } = useSession()
  const { totals, baseline } = useRead('readDecomposition', { indicator, on: today })
  const difference = totals[year]?.difference ?? 0
  if (difference === 0) return null
  return (
    <Risk>
      {titles[indicator].name}的{baseline?.year}年期初数有{' '}
      <Link to="/decomposition">
        {Math.abs(difference)} 家{difference > 0 ? '没有名单' : '多出名单'}
      </Link>
      ，到期、退出看不见，总数可能虚高。
    </Risk>
  )
}

function Risk({ children }: { children: ReactNode }) {
  return (
    <li>
      <span className="state warn" aria-hidden="true">
        ◆
      </span>{' '}
      {children}
    </li>
  )
}
