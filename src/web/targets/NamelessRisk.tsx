import { Link } from '@tanstack/react-router'
import { titles } from '#domain/registry/title.ts'
import { yearOf } from '#values/day.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'

/** Holders that are counted without a name: their certificates run out unseen. */
export function NamelessRisk() {
  const { today } = useSession()
  const high = useRead('readDecomposition', { indicator: 'high-tech-enterprise', on: today })
  const city = useRead('readDecomposition', { indicator: 'city-tech-enterprise', on: today })
  const nameless = [high, city].flatMap(({ indicator, totals }) => {
    const difference = totals[yearOf(today)]?.difference ?? 0
    return difference > 0 ? [`${titles[indicator].name} ${difference} 家`] : []
  })
  if (nameless.length === 0) return null
  return (
    <li>
      <StateMark shape="◆" tone="warn" word="名单" />
      <span>
        期初数中 <Link to="/decomposition">{nameless.join('、')}没有名单</Link>，到期和退出看不见，总数可能虚高。
      </span>
    </li>
  )
}
